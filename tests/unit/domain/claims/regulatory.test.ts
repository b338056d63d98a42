import { describe, expect, test } from 'vitest'
import { lintText } from '../../../../src/domain/claims/lint/lintText'
import { euClaims } from '../../../../src/domain/claims/regulatory/euClaims'
import {
  dsheaDisclaimer,
  fdaClaimType,
  type FdaQuestion,
} from '../../../../src/domain/claims/regulatory/fdaClaimType'
import { matchEuClaims } from '../../../../src/domain/claims/regulatory/matchEuClaims'

describe('authorised claims of the European Union', () => {
  test('there are ten for magnesium and eight for calcium', () => {
    const count = (nutrient: string) => euClaims.filter((claim) => claim.nutrient === nutrient).length
    expect([count('magnesium'), count('calcium')]).toEqual([10, 8])
  })

  test('each is found by its own wording, first, as the same', () => {
    for (const { nutrient, wording } of euClaims)
      expect(matchEuClaims(nutrient, `${wording}.`)[0]).toMatchObject({
        claim: { wording },
        isSame: true,
        missing: [],
        beyond: [],
      })
  })

  test('what differs is named in both directions', () => {
    const [nearest] = matchEuClaims('magnesium', 'Magnesium relaxes muscle after effort')
    expect(nearest?.claim.wording).toBe('Magnesium contributes to normal muscle function')
    expect(nearest?.missing).toEqual(['contributes', 'normal', 'function'])
    expect(nearest?.beyond).toEqual(['relaxes', 'after', 'effort'])
  })

  test('the object counts, and so does Spanish', () => {
    const wording = 'Magnesium contributes to a reduction of tiredness and fatigue'
    const wordings = (text: string, object?: string) =>
      matchEuClaims('magnesium', text, object).map(({ claim }) => claim.wording)
    expect(wordings('Low intake can show itself so', 'Fatigue')).toContain(wording)
    expect(wordings('El magnesio disminuye el cansancio')).toContain(wording)
  })

  test('a nutrient without any has none', () => {
    expect(matchEuClaims('zinc', 'Zinc contributes to normal muscle function')).toEqual([])
  })
})

const typeOf = (question: Omit<FdaQuestion, 'findings' | 'locale'> & { locale?: string }) => {
  const locale = question.locale ?? 'en'
  return fdaClaimType({ ...question, locale, findings: lintText(question.text, { locale }) })
}

describe('claim types of the FDA', () => {
  test.each([
    ['Magnesium cures cramps.', { predicate: 'supplementation-affects' }, 'disease'],
    ['Magnesium shortens attacks.', { predicate: 'supplementation-affects', object: 'Migraine' }, 'disease'],
    [
      'El magnesio acorta las crisis.',
      { predicate: 'supplementation-affects', object: 'Migraña', locale: 'es' },
      'disease',
    ],
    ['Magnesium sulfate is given by vein.', { predicate: 'treats', object: 'Torsades' }, 'disease'],
    ['Magnesium takes part in muscle relaxation.', { predicate: 'has-role-in' }, 'structure-function'],
    ['Magnesium does not cure cramps.', { predicate: 'supplementation-affects' }, 'structure-function'],
    ['Enough calcium may reduce the risk of osteoporosis.', { subject: 'calcium' }, 'authorised'],
    [
      'Enough magnesium may reduce the risk of osteoporosis.',
      { subject: 'magnesium', predicate: 'supplementation-affects' },
      'disease',
    ],
    ['Magnesium may reduce the risk of high blood pressure.', { subject: 'magnesium' }, 'qualified'],
    ['Pumpkin seeds contain magnesium.', { predicate: 'contains' }, 'none'],
    ['Low magnesium can show itself as cramps.', { predicate: 'deficiency-manifests-as' }, 'none'],
  ] satisfies [string, Omit<FdaQuestion, 'findings' | 'locale' | 'text'> & { locale?: string }, string][])(
    '%s',
    (text, question, expected) => {
      expect(typeOf({ text, ...question }).type).toBe(expected)
      // The same question twice: patterns keep nothing of the first answer.
      expect(typeOf({ text, ...question }).type).toBe(expected)
    },
  )

  test('a structure/function claim brings the disclaimer of the regulation, and no other type does', () => {
    expect(typeOf({ text: 'Magnesium relaxes muscle.', predicate: 'regulates' }).required).toBe(
      dsheaDisclaimer,
    )
    expect(typeOf({ text: 'Magnesium cures.', predicate: 'treats' }).required).toBeUndefined()
  })
})
