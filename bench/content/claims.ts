import { plainLanguageWording } from '../../src/domain/claims/wording'
import {
  bases,
  certainties,
  directions,
  gradeReasonCodes,
  stances,
  studyDesigns,
  verdicts,
} from '../../src/domain/vocabulary/evidence'
import type { JsonObject, PublishedRecord } from '../../src/model/types'
import { both, isTranslated, prose } from './prose'
import { createRandom, type Random } from './random'
import { governanceOf, recordOf, referenceTo, type Anchors, type Node } from './types'
import { populations, type Words } from './words'

export type ClaimParts = {
  readonly subject: Node
  readonly object: Node
  readonly citations: readonly Node[]
}

/** The predicates that lead from a mineral to a symptom, as one says them. */
const predicates: readonly (readonly [value: string, said: Words])[] = [
  ['deficiency-manifests-as', ['A lack of %a shows as %b', 'La falta de %a se manifiesta como %b']],
  ['excess-manifests-as', ['Too much %a shows as %b', 'El exceso de %a se manifiesta como %b']],
  ['supplementation-affects', ['Taking %a changes %b', 'Tomar %a modifica %b']],
  ['treats', ['%a is used against %b', '%a se usa contra %b']],
]

export const makeClaim = (
  seed: string,
  index: number,
  anchors: Anchors,
  { subject, object, citations }: ClaimParts,
): PublishedRecord => {
  const random = createRandom(`${seed} claim ${index}`)
  const id = random.uuid()
  const topic = { a: subject.name, b: object.name }
  const [predicate, said] = random.pick(predicates)
  const population = random.pick(populations)
  const [certainty, direction] = [random.pick(certainties).value, random.pick(directions).value]
  const translated = isTranslated(random)
  const text = (count: number) => both(prose(random, count, topic), translated)
  const statement: Words = [
    `${said[0].replace('%a', subject.name[0]).replace('%b', object.name[0])} in ${population[0]}.`,
    `${said[1].replace('%a', subject.name[1]).replace('%b', object.name[1])} en ${population[1]}.`,
  ]
  return recordOf({ random, type: 'claims', slug: `claim-${index}` }, id, {
    statement: both(statement, translated),
    subject: referenceTo('minerals', subject),
    predicate,
    object: referenceTo('symptoms', object),
    population: both(population, translated),
    dose: { en: `${random.integer(1, 6) * 100} mg/d` },
    explanation: text(2),
    caveat: text(2),
    basis: random.pick(bases).value,
    verdict: random.pick(verdicts).value,
    direction,
    certainty,
    plainLanguage: {
      en: plainLanguageWording({ certainty, direction, locale: 'en' }),
      es: plainLanguageWording({ certainty, direction, locale: 'es' }),
    },
    evidence: citations.map((citation) => makeEvidence(random, citation, text(2))),
    gradeReasons: [{ code: random.pick(gradeReasonCodes).value, note: text(1) }],
    whatWouldChange: text(1),
    citations: citations.map((citation) => referenceTo('citations', citation)),
    quantities: makeQuantities(random, subject, translated),
    governance: governanceOf(random, anchors),
  })
}

const makeEvidence = (random: Random, citation: Node, finding: JsonObject): JsonObject => ({
  citation: referenceTo('citations', citation),
  stance: random.pick(stances).value,
  design: random.pick(studyDesigns).value,
  model: random.chance(0.9) ? 'human' : 'animal',
  finding,
  studies: random.integer(1, 40),
  participants: random.integer(20, 4000),
  effect: {
    measure: 'mean difference',
    value: random.spread(2),
    ciLow: -1.2,
    ciHigh: random.spread(6),
    unit: 'mg',
  },
  locator: `Table ${random.integer(1, 6)}`,
})

const makeQuantities = (random: Random, { name }: Node, translated: boolean): JsonObject[] =>
  Array.from({ length: random.integer(0, 2) }, () => ({
    measure: both([`Intake of ${name[0]}`, `Ingesta de ${name[1]}`], translated),
    value: random.spread(200),
    unit: 'mg',
    context: both(['per day', 'al día'], translated),
  }))
