import { describe, expect, test } from 'vitest'
import * as labels from '../../../sdk/src/elements/core/labels'
import { spanish } from '../../../sdk/src/elements/core/spanish'
import { say, type Word } from '../../../sdk/src/elements/core/words'
import { bodySystems } from '../../../sdk/src/elements/symptomExplorer/bodySystems'
import * as evidence from '../../../src/domain/vocabulary/evidence'
import { integrityStatuses } from '../../../src/domain/vocabulary/governance'
import * as nutrition from '../../../src/domain/vocabulary/nutrition'
import type { Term } from '../../../src/domain/vocabulary/term'

type Labels = Readonly<Record<string, Word>>
type Pairs = Readonly<Record<string, readonly [en: string, es: string]>>

const shownAs = (labels: Labels): Pairs =>
  Object.fromEntries(
    Object.entries(labels).map(([value, word]) => [
      value,
      [
        say(word, { locale: 'en', words: undefined, fallback: undefined }),
        say(word, { locale: 'es', words: spanish, fallback: undefined }),
      ],
    ]),
  )

const pairsOf = (terms: readonly Term[]): Pairs =>
  Object.fromEntries(terms.map(({ value, label }) => [value, [label.en ?? '', label.es ?? '']]))

const same: readonly (readonly [name: string, Labels, readonly Term[]])[] = [
  ['directions', labels.directions, evidence.directions],
  ['verdicts', labels.verdicts, evidence.verdicts],
  ['stances', labels.stances, evidence.stances],
  ['models', labels.evidenceModels, evidence.evidenceModels],
  ['designs', labels.studyDesigns, evidence.studyDesigns],
  ['kinds of value', labels.valueTypes, nutrition.valueTypes],
  ['categories', labels.mineralCategories, nutrition.mineralCategories],
  ['authorities', labels.intakeAuthorities, nutrition.intakeAuthorities],
  ['kinds of intake', labels.intakeKinds, nutrition.intakeKinds],
  ['scopes', labels.upperLevelScopes, nutrition.upperLevelScopes],
  ['body systems', bodySystems, nutrition.bodySystems],
  ['integrity', labels.integrityStatuses, integrityStatuses.filter(({ value }) => value !== 'ok')],
]

describe('the elements name what is in the vocabularies as the editors do', () => {
  test.each(same)('%s', (_, shown, terms) => {
    expect(shownAs(shown)).toEqual(pairsOf(terms))
  })

  test('certainties, as whole phrases', () => {
    expect(Object.keys(labels.certainties)).toEqual(evidence.certainties.map(({ value }) => value))
  })
})
