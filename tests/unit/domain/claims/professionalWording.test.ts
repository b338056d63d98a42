import { describe, expect, test } from 'vitest'
import { professionalWording } from '../../../../src/domain/claims/professionalWording'
import { plainLanguageWording } from '../../../../src/domain/claims/wording'
import { locales } from '../../../../src/domain/locale'
import { certainties, directions, type Certainty } from '../../../../src/domain/vocabulary/evidence'

const hedges: Record<string, Partial<Record<Certainty, RegExp>>> = {
  en: { moderate: /probabl/, low: /possibl|may/, 'very-low': /uncertain|settles nothing/ },
  es: { moderate: /probable/, low: /posible|podría/, 'very-low': /no permite/ },
}

describe('the wording for professionals', () => {
  test('reads as it should', () => {
    const wording = professionalWording({
      certainty: 'moderate',
      direction: 'beneficial',
      locale: 'en',
      reasons: ['Imprecision', 'RiskOfBias', 'LargeEffect'],
    })
    expect(wording).toBe(
      'Moderate-certainty evidence indicates probable benefit (GRADE ⊕⊕⊕○). Rated down for: risk of bias, imprecision. Rated up for: large effect.',
    )
  })

  test('is as sure as the level allows, in every language', () => {
    for (const locale of locales)
      for (const { value: direction } of directions)
        for (const [certainty, hedge] of Object.entries(hedges[locale] ?? {}))
          expect(
            professionalWording({
              certainty: certainties.find(({ value }) => value === certainty)?.value ?? 'high',
              direction,
              locale,
            }),
          ).toMatch(hedge)
  })

  test('is never the same for two pairs of grades, and never that for everybody', () => {
    for (const locale of locales) {
      const pairs = directions.flatMap(({ value: direction }) =>
        certainties
          .filter(({ value }) => value !== 'not-graded')
          .map(({ value: certainty }) => ({ certainty, direction, locale })),
      )
      const wordings = pairs.map((pair) => professionalWording(pair))
      expect(new Set(wordings).size).toBe(pairs.length)
      expect(wordings).not.toContainEqual(
        plainLanguageWording({ certainty: 'high', direction: 'mixed', locale }),
      )
    }
  })

  test('says of what is not graded that it is not', () => {
    expect(professionalWording({ certainty: 'not-graded', direction: 'descriptive', locale: 'es' })).toMatch(
      /^Sin graduar/,
    )
  })
})
