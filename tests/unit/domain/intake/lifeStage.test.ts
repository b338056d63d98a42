import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugProblem } from '../../../../src/domain/identifiers/slug'
import { lifeStageKey, lifeStageLabel, type LifeStage } from '../../../../src/domain/intake/lifeStage'

const stage = (
  sex: LifeStage['sex'],
  ageMinMonths: number,
  ageMaxMonths?: number,
  reproductiveState: LifeStage['reproductiveState'] = 'none',
): LifeStage => ({
  sex,
  ageMinMonths,
  reproductiveState,
  ...(ageMaxMonths !== undefined && { ageMaxMonths }),
})

const examples: [stage: LifeStage, key: string, en: string, es: string][] = [
  [stage('all', 0, 6), '0-6mo', 'Infants 0–6 months', 'Lactantes 0–6 meses'],
  [stage('all', 7, 12), '7-12mo', 'Infants 7–12 months', 'Lactantes 7–12 meses'],
  [stage('all', 7, 11), '7-11mo', 'Infants 7–11 months', 'Lactantes 7–11 meses'],
  [stage('all', 1, 1), '1mo', 'Infants 1 month', 'Lactantes 1 mes'],
  [stage('all', 12, 47), '1-3y', 'Children 1–3 years', 'Niños 1–3 años'],
  [stage('all', 12, 36), '1-3y', 'Children 1–3 years', 'Niños 1–3 años'],
  [stage('all', 12, 23), '1y', 'Children 1 year', 'Niños 1 año'],
  [stage('all', 48, 107), '4-8y', 'Children 4–8 years', 'Niños 4–8 años'],
  [stage('all', 7, 35), '7-35mo', 'Children 7–35 months', 'Niños 7–35 meses'],
  [stage('all', 12, 12), '12mo', 'Infants 12 months', 'Lactantes 12 meses'],
  [stage('all', 48, 108), '4-9y', '4–9 years', '4–9 años'],
  [stage('all', 108, 167), '9-13y', '9–13 years', '9–13 años'],
  [stage('all', 12, 40), '12-40mo', 'Children 12–40 months', 'Niños 12–40 meses'],
  [stage('female', 228, 371), 'f-19-30y', 'Females 19–30 years', 'Mujeres 19–30 años'],
  [stage('female', 228, 360), 'f-19-30y', 'Females 19–30 years', 'Mujeres 19–30 años'],
  [stage('male', 612, 851), 'm-51-70y', 'Males 51–70 years', 'Hombres 51–70 años'],
  [stage('female', 852), 'f-71y-plus', 'Females >70 years', 'Mujeres >70 años'],
  [stage('all', 852), 'all-71y-plus', '>70 years', '>70 años'],
  [stage('all', 48), 'all-4y-plus', '4 years and over', '4 años o más'],
  [stage('all', 6), 'all-6mo-plus', '6 months and over', '6 meses o más'],
  [stage('all', 228, 611), '19-50y', '19–50 years', '19–50 años'],
  [
    stage('female', 228, 371, 'pregnancy'),
    'pregnancy-19-30y',
    'Pregnancy 19–30 years',
    'Embarazo 19–30 años',
  ],
  [
    stage('female', 168, 227, 'lactation'),
    'lactation-14-18y',
    'Lactation 14–18 years',
    'Lactancia 14–18 años',
  ],
]

describe('a life stage', () => {
  test.each(examples)('%j is %s, "%s", "%s"', (given, key, en, es) => {
    expect(lifeStageKey(given)).toBe(key)
    expect(lifeStageLabel(given, 'en')).toBe(en)
    expect(lifeStageLabel(given, 'es')).toBe(es)
  })

  test('reads in English in a language we do not have', () => {
    expect(lifeStageLabel(stage('male', 228, 371), 'fr')).toBe('Males 19–30 years')
  })

  // Few ages, so that two stages are often alike.
  const months = fc.oneof(
    fc.integer({ min: 0, max: 1200 }),
    fc.constantFrom(0, 6, 11, 12, 23, 24, 107, 108, 360, 371, 852),
  )
  const anyStage: fc.Arbitrary<LifeStage> = fc
    .record({
      sex: fc.constantFrom('all' as const, 'female' as const, 'male' as const),
      reproductiveState: fc.constantFrom('none' as const, 'pregnancy' as const, 'lactation' as const),
      ages: fc.tuple(months, fc.option(months)),
    })
    .map(({ sex, reproductiveState, ages: [a, b] }) =>
      b === null
        ? stage(sex, a, undefined, reproductiveState)
        : stage(sex, Math.min(a, b), Math.max(a, b), reproductiveState),
    )

  test('always has a key that fits in a slug and labels in two languages', () => {
    fc.assert(
      fc.property(anyStage, (given) => {
        expect(slugProblem(lifeStageKey(given))).toBeUndefined()
        expect(lifeStageLabel(given, 'en')).toMatch(/^[^ ].* (months?|years?)( and over)?$|>70 years$/)
        expect(lifeStageLabel(given, 'es')).not.toBe(lifeStageLabel(given, 'en'))
      }),
    )
  })

  test('has its own key and label: two stages that share one share the other', () => {
    fc.assert(
      fc.property(anyStage, anyStage, (a, b) => {
        const sameKey = lifeStageKey(a) === lifeStageKey(b)
        expect(lifeStageLabel(a, 'en') === lifeStageLabel(b, 'en')).toBe(sameKey)
      }),
      { numRuns: 3000 },
    )
  })
})
