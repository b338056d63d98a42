import { describe, expect, test } from 'vitest'
import { lintText } from '../../../../src/domain/claims/lint/lintText'
import { euClaims, euCondition, hasEuClaims } from '../../../../src/domain/claims/regulatory/euClaims'
import { euNutrients } from '../../../../src/domain/claims/regulatory/euNutrients'
import {
  dsheaDisclaimer,
  fdaClaimType,
  type FdaQuestion,
} from '../../../../src/domain/claims/regulatory/fdaClaimType'
import { fdaHealthClaims } from '../../../../src/domain/claims/regulatory/fdaHealthClaims'
import { matchEuClaims } from '../../../../src/domain/claims/regulatory/matchEuClaims'

const wordingsOf = (nutrient: string) =>
  euClaims.filter((claim) => claim.nutrient === nutrient).map(({ wording }) => wording.en)

describe('authorised claims of the European Union', () => {
  test('are as many as the Annex has for each mineral', () => {
    const count = Object.fromEntries(
      Object.keys(euNutrients).map((nutrient) => [nutrient, wordingsOf(nutrient).length]),
    )
    expect(count).toEqual({
      calcium: 8,
      chloride: 1,
      chromium: 2,
      copper: 8,
      fluoride: 1,
      iodine: 5,
      iron: 7,
      magnesium: 10,
      manganese: 4,
      molybdenum: 1,
      phosphorus: 4,
      potassium: 3,
      selenium: 6,
      sodium: 1,
      zinc: 18,
    })
  })

  test.each([
    ['calcium', 'Calcium has a role in the process of cell division and specialisation'],
    ['calcium', 'Calcium is needed for the maintenance of normal teeth'],
    [
      'chloride',
      'Chloride contributes to normal digestion by production of hydrochloric acid in the stomach',
    ],
    ['chromium', 'Chromium contributes to the maintenance of normal blood glucose levels'],
    ['copper', 'Copper contributes to maintenance of normal connective tissues'],
    ['copper', 'Copper contributes to normal iron transport in the body'],
    ['fluoride', 'Fluoride contributes to the maintenance of tooth mineralisation'],
    ['iodine', 'Iodine contributes to the normal production of thyroid hormones and normal thyroid function'],
    ['iron', 'Iron contributes to normal formation of red blood cells and haemoglobin'],
    ['iron', 'Iron contributes to the reduction of tiredness and fatigue'],
    ['magnesium', 'Magnesium contributes to a reduction of tiredness and fatigue'],
    ['magnesium', 'Magnesium contributes to normal psychological function'],
    ['manganese', 'Manganese contributes to the normal formation of connective tissue'],
    ['molybdenum', 'Molybdenum contributes to normal sulphur amino acid metabolism'],
    ['phosphorus', 'Phosphorus contributes to normal function of cell membranes'],
    ['potassium', 'Potassium contributes to the maintenance of normal blood pressure'],
    ['selenium', 'Selenium contributes to the normal thyroid function'],
    ['sodium', 'Reducing consumption of sodium contributes to the maintenance of normal blood pressure'],
    ['zinc', 'Zinc contributes to normal acid-base metabolism'],
    ['zinc', 'Zinc contributes to the maintenance of normal testosterone levels in the blood'],
  ])('%s: %s', (nutrient, wording) => {
    expect(wordingsOf(nutrient)).toContain(wording)
  })

  test.each([
    ['magnesium', 'El magnesio contribuye al equilibrio electrolítico'],
    ['magnesium', 'El magnesio contribuye al funcionamiento normal de los músculos'],
    ['calcium', 'El calcio es necesario para el mantenimiento de los huesos en condiciones normales'],
    ['zinc', 'El zinc contribuye a la protección de las células frente al daño oxidativo'],
  ])('%s in Spanish: %s', (nutrient, wording) => {
    expect(euClaims).toContainEqual(
      expect.objectContaining({ nutrient, wording: expect.objectContaining({ es: wording }) }),
    )
  })

  test('begin with the name of their nutrient, and none stands there twice', () => {
    const all = euClaims.flatMap(({ wording }) => Object.values(wording))
    expect(new Set(all).size).toBe(all.length)
    for (const { nutrient, wording } of euClaims)
      expect(wording.en.toLowerCase()).toMatch(new RegExp(`^(?:reducing consumption of )?${nutrient} `))
  })

  test.each(['en', 'es'] as const)(
    'are each found by their own wording, first, as the same: %s',
    (locale) => {
      const known = euClaims.filter(({ wording }) => wording[locale] !== undefined)
      expect(known.length).toBeGreaterThan(40)
      for (const { nutrient, wording } of known)
        expect(matchEuClaims({ nutrient, text: `${wording[locale]}.`, locale })[0]).toMatchObject({
          wording: wording[locale],
          isSame: true,
          missing: [],
          beyond: [],
        })
    },
  )

  test('are not the same as their wording in the other language', () => {
    const [claim] = matchEuClaims({
      nutrient: 'magnesium',
      text: 'Magnesium contributes to electrolyte balance',
      locale: 'es',
    })
    expect(claim).toMatchObject({
      wording: 'El magnesio contribuye al equilibrio electrolítico',
      isSame: false,
      missing: ['magnesio', 'contribuye', 'equilibrio', 'electrolítico'],
    })
  })

  test('say where the official Spanish wording is not known, after those where it is', () => {
    const matches = matchEuClaims({
      nutrient: 'zinc',
      text: 'El zinc ayuda a la piel y a la visión',
      locale: 'es',
    })
    expect(matches.map(({ claim, wording }) => [claim.wording.en, wording])).toEqual([
      [
        'Zinc contributes to the maintenance of normal skin',
        'El zinc contribuye al mantenimiento de la piel en condiciones normales',
      ],
      ['Zinc contributes to the maintenance of normal vision', undefined],
    ])
  })

  test('what differs is named in both directions', () => {
    const [nearest] = matchEuClaims({
      nutrient: 'magnesium',
      text: 'Magnesium relaxes muscle after effort',
      locale: 'en',
    })
    expect(nearest?.wording).toBe('Magnesium contributes to normal muscle function')
    expect(nearest?.missing).toEqual(['contributes', 'normal', 'function'])
    expect(nearest?.beyond).toEqual(['relaxes', 'after', 'effort'])
  })

  test('the object counts, and so does Spanish', () => {
    const wording = 'Magnesium contributes to a reduction of tiredness and fatigue'
    const wordings = (text: string, locale: string, object?: string) =>
      matchEuClaims({ nutrient: 'magnesium', text, locale, ...(object && { object }) }).map(
        ({ claim }) => claim.wording.en,
      )
    expect(wordings('Low intake can show itself so', 'en', 'Fatigue')).toContain(wording)
    expect(wordings('El magnesio disminuye el cansancio', 'es')).toContain(wording)
  })

  test('a word is found at its beginning and not within another', () => {
    const ofTeeth = (text: string) =>
      matchEuClaims({ nutrient: 'phosphorus', text, locale: 'en' }).some(({ claim }) =>
        claim.wording.en.endsWith('teeth'),
      )
    expect(ofTeeth('Phosphorus makes dental enamel hard')).toBe(true)
    expect(ofTeeth('Phosphorus was identified by accident')).toBe(false)
  })

  test('of zinc there is none on muscles; what the table does not cover is told apart from that', () => {
    const text = 'Zinc contributes to normal muscle function'
    expect(matchEuClaims({ nutrient: 'zinc', text, locale: 'en' })).toEqual([])
    expect(['zinc', 'boron', 'vitamin-d', 'almonds', ''].map(hasEuClaims)).toEqual([
      true,
      ...[false, false, false, false],
    ])
  })

  test('carry the condition of their nutrient', () => {
    expect(euCondition('zinc')).toContain('at least a source of zinc: 15% ')
    expect(euCondition('chromium')).toContain('trivalent chromium')
    expect(euCondition('chloride')).toContain('Not for chloride from sodium chloride')
    expect(euCondition('sodium')).toContain('low in sodium')
    expect(euCondition('sodium')).not.toContain('source of')
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
    ['Low-sodium diets may reduce the risk of hypertension.', { subject: 'sodium' }, 'authorised'],
    ['El potasio reduce el riesgo de ictus.', { subject: 'potassium', locale: 'es' }, 'authorised'],
    ['Fluoridated water may reduce the risk of caries.', { subject: 'fluoride' }, 'authorised'],
    [
      'Selenium may reduce the risk of breast cancer.',
      { subject: 'selenium', predicate: 'supplementation-affects' },
      'disease',
    ],
    [
      'Zinc may reduce the risk of high blood pressure.',
      { subject: 'zinc', predicate: 'supplementation-affects' },
      'disease',
    ],
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

  test('a health claim brings FDA’s own wordings, and each of them is taken for that claim', () => {
    for (const { subject, type, relation, wordings } of fdaHealthClaims)
      for (const text of wordings)
        expect(typeOf({ text, subject, predicate: 'supplementation-affects' })).toMatchObject({
          type,
          title: expect.stringContaining(relation),
          wordings,
        })
  })

  test('the letter on magnesium and high blood pressure allows three wordings', () => {
    const { wordings, legalBasis } = typeOf({
      text: 'Magnesium may reduce the risk of high blood pressure.',
      subject: 'magnesium',
    })
    expect(legalBasis).toBe('FDA letter of enforcement discretion, 10 January 2022')
    expect(wordings).toHaveLength(3)
    expect(wordings).toContain(
      'Consuming diets with adequate magnesium may reduce the risk of high blood pressure (hypertension). However, the FDA has concluded that the evidence is inconsistent and inconclusive.',
    )
  })

  test('no other type brings wordings', () => {
    expect(typeOf({ text: 'Magnesium relaxes muscle.', predicate: 'regulates' }).wordings).toBeUndefined()
    expect(typeOf({ text: 'Magnesium cures.', predicate: 'treats' }).wordings).toBeUndefined()
  })
})
