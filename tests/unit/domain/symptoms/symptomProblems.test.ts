import { describe, expect, test } from 'vitest'
import { symptomProblems } from '../../../../src/domain/symptoms/symptomProblems'

const redFlags = [{ id: '1', text: 'Sudden weakness on one side' }]
const seekCareAdvice = 'See a doctor if it lasts for more than two weeks.'

describe('a symptom about to be published', () => {
  test.each<[string, unknown, unknown]>([
    ['rows of text', redFlags, seekCareAdvice],
    ['plain texts', ['Chest pain'], seekCareAdvice],
    ['one empty row beside a full one', [{ text: '' }, ...redFlags], seekCareAdvice],
    ['texts by language', [{ text: { en: 'Chest pain' } }], { es: 'Consulte a un médico.' }],
  ])('is fine with %s', (_, flags, advice) => {
    expect(symptomProblems({ redFlags: flags, seekCareAdvice: advice })).toEqual([])
  })

  test.each<[string, unknown]>([
    ['none', undefined],
    ['null', null],
    ['an empty list', []],
    ['empty rows', [{ text: ' ' }, {}, null, '']],
    ['rows empty in every language', [{ text: { en: '', es: ' ' } }]],
    ['something that is no list', 'Chest pain'],
  ])('needs red flags, and %s will not do', (_, flags) => {
    expect(symptomProblems({ redFlags: flags, seekCareAdvice })).toEqual([
      { path: 'redFlags', message: expect.stringMatching(/needs at least one red flag/) },
    ])
  })

  test.each<[string, unknown]>([
    ['none', undefined],
    ['blanks', ' \n'],
    ['a number', 5],
    ['no language', {}],
  ])('needs advice on when to seek care, and %s will not do', (_, advice) => {
    expect(symptomProblems({ redFlags, seekCareAdvice: advice })).toEqual([
      { path: 'seekCareAdvice', message: expect.stringMatching(/needs advice on when to seek care/) },
    ])
  })

  test('hears of both at once', () => {
    expect(symptomProblems({}).map((problem) => problem.path)).toEqual(['redFlags', 'seekCareAdvice'])
  })
})
