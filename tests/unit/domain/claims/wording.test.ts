import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainLanguageWording } from '../../../../src/domain/claims/wording'
import { locales, type Locale } from '../../../../src/domain/locale'
import { certainties, directions, type Certainty } from '../../../../src/domain/vocabulary/evidence'

const certaintyValues = certainties.map((term) => term.value)
const directionValues = directions.map((term) => term.value)
const locale = fc.constantFrom(...locales)
const direction = fc.constantFrom(...directionValues)
const certainty = fc.constantFrom(...certaintyValues)

/** The word that shows the grade; a plain statement has none. */
const markers: Record<Locale, Record<Exclude<Certainty, 'high'>, RegExp>> = {
  en: {
    moderate: /\bprobably\b/i,
    low: /\bmay\b/i,
    'very-low': /\bwe are uncertain whether\b/i,
    'not-graded': /\bnot been graded\b/i,
  },
  es: {
    moderate: /\bprobablemente\b/i,
    low: /\bpodría\b/i,
    'very-low': /\bno sabemos con certeza si\b/i,
    'not-graded': /\bno se ha evaluado\b/i,
  },
}

const markersIn = (text: string, language: Locale): string[] =>
  Object.entries(markers[language])
    .filter(([, marker]) => marker.test(text))
    .map(([grade]) => grade)

describe('the wording of a claim', () => {
  test.each([
    ['moderate', 'no-effect', 'en', 'Tested, and probably does not help.'],
    ['moderate', 'no-effect', 'es', 'Se ha probado y probablemente no ayuda.'],
    ['high', 'beneficial', 'en', 'Helps.'],
    ['low', 'beneficial', 'en', 'May help.'],
    ['very-low', 'harmful', 'en', 'We are uncertain whether it causes harm.'],
    ['not-graded', 'descriptive', 'es', 'Es una descripción; su grado de certeza no se ha evaluado.'],
    ['low', 'no-effect', 'en', 'Tested, and may make little or no difference.'],
    ['low', 'mixed', 'en', 'Results differ: it may help in some situations and not in others.'],
  ] as const)('%s and %s in %s', (grade, effect, language, expected) => {
    expect(plainLanguageWording({ certainty: grade, direction: effect, locale: language })).toBe(expected)
  })

  test('carries the marker of its certainty and no other, a plain statement none', () => {
    fc.assert(
      fc.property(certainty, direction, locale, (grade, effect, language) => {
        const text = plainLanguageWording({ certainty: grade, direction: effect, locale: language })
        expect(markersIn(text, language)).toEqual(grade === 'high' ? [] : [grade])
      }),
      { numRuns: 500 },
    )
  })

  test('is one sentence that starts with a capital and ends with a full stop', () => {
    fc.assert(
      fc.property(certainty, direction, locale, (grade, effect, language) => {
        expect(plainLanguageWording({ certainty: grade, direction: effect, locale: language })).toMatch(
          /^\p{Lu}[^.!?]{3,90}\.$/u,
        )
      }),
      { numRuns: 500 },
    )
  })

  test('is never the same for two certainties or two directions', () => {
    for (const language of locales) {
      const all = directionValues.flatMap((effect) =>
        certaintyValues.map((grade) =>
          plainLanguageWording({ certainty: grade, direction: effect, locale: language }),
        ),
      )
      expect(new Set(all).size).toBe(directionValues.length * certaintyValues.length)
    }
  })

  test('speaks English to a language it does not know', () => {
    expect(plainLanguageWording({ certainty: 'low', direction: 'beneficial', locale: 'toString' })).toBe(
      'May help.',
    )
  })
})
