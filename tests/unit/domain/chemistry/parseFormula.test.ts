import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atomicWeights } from '../../../../src/domain/chemistry/atomicWeights'
import { FormulaError, parseFormula } from '../../../../src/domain/chemistry/parseFormula'

const composition = (formula: string): Record<string, number> => Object.fromEntries(parseFormula(formula))

const thrownBy = (formula: string): unknown => {
  try {
    return parseFormula(formula)
  } catch (error) {
    return error
  }
}

describe('the atomic weights', () => {
  test.each('H C N O F Na Mg P S Cl K Ca Cr Mn Fe Co Cu Zn Se Mo I B Si V Ni'.split(' '))(
    'include %s',
    (symbol) => {
      expect(atomicWeights.get(symbol)).toBeGreaterThan(1)
    },
  )

  test('grow with the atomic number except where nature has it otherwise', () => {
    const weights = [...atomicWeights]
    const drops = weights.filter(([, weight], index) => weight < (weights[index - 1]?.[1] ?? 0))
    expect(drops.map(([symbol]) => symbol)).toEqual(['K', 'Ni', 'I'])
  })
})

describe('parseFormula', () => {
  test.each<[string, Record<string, number>]>([
    ['MgO', { Mg: 1, O: 1 }],
    ['Mg(OH)2', { Mg: 1, O: 2, H: 2 }],
    ['C12H10Mg3O14', { C: 12, H: 10, Mg: 3, O: 14 }],
    ['MgCl2·6H2O', { Mg: 1, Cl: 2, H: 12, O: 6 }],
    ['MgCl2.6H2O', { Mg: 1, Cl: 2, H: 12, O: 6 }],
    ['MgCl2*6H2O', { Mg: 1, Cl: 2, H: 12, O: 6 }],
    ['MgCl2 • 6 H2O', { Mg: 1, Cl: 2, H: 12, O: 6 }],
    ['MgCl₂⋅6H₂O', { Mg: 1, Cl: 2, H: 12, O: 6 }],
    ['Ca₃(PO₄)₂', { Ca: 3, P: 2, O: 8 }],
    ['CaSO4·0.5H2O', { Ca: 1, S: 1, O: 4.5, H: 1 }],
    ['2NaCl', { Na: 2, Cl: 2 }],
    ['Ca5(PO4)3(OH)', { Ca: 5, P: 3, O: 13, H: 1 }],
    ['K4[Fe(CN)6]·3H2O', { K: 4, Fe: 1, C: 6, N: 6, H: 6, O: 3 }],
    ['CO', { C: 1, O: 1 }],
    ['Co', { Co: 1 }],
    ['CH3COOH', { C: 2, H: 4, O: 2 }],
    [' MgO ', { Mg: 1, O: 1 }],
    ['C9999', { C: 9999 }],
    ['H'.repeat(200), { H: 200 }],
  ])('reads %s', (formula, expected) => {
    expect(composition(formula)).toEqual(expected)
  })

  test.each<[string, number, RegExp]>([
    ['', 1, /ends where an element symbol/],
    ['MgO·', 5, /ends where an element symbol/],
    ['6', 2, /ends where an element symbol/],
    ['MgXx2', 3, /"Xx" is not an element we know/],
    ['mgO', 1, /starts with a capital letter, not with "m"/],
    ['Mg(OH', 3, /the "\(" is never closed/],
    ['Mg(OH))2', 7, /"\)" closes nothing/],
    ['Mg()2', 4, /"\)" closes nothing or an empty bracket/],
    ['Mg(OH]2', 6, /"\]" closes nothing/],
    ['Mg2+', 4, /unexpected "\+".*charges are not part/],
    ['MgCl0', 5, /the number 0 has to be above 0/],
    ['C99999', 2, /the number 99999 has to be .* at most 9999/],
    ['MgCl2·6H2O extra', 12, /not with "e"/],
    ['Mg😀O', 3, /unexpected "😀"/],
    ['H'.repeat(201), 201, /at most 200 characters/],
  ])('refuses %s at character %d', (formula, position, message) => {
    const error = thrownBy(formula)
    expect(error).toBeInstanceOf(FormulaError)
    expect(error).toMatchObject({
      name: 'FormulaError',
      formula,
      position,
      message: expect.stringMatching(message),
    })
  })

  const counts = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...atomicWeights.keys()), fc.integer({ min: 1, max: 99 })),
    {
      selector: ([symbol]) => symbol,
      minLength: 1,
      maxLength: 8,
    },
  )
  const written = (parts: [string, number][]): string =>
    parts.map(([symbol, count]) => `${symbol}${count === 1 ? '' : count}`).join('')

  test('reads back every composition that can be written', () => {
    fc.assert(
      fc.property(counts, (parts) => {
        expect(composition(written(parts))).toEqual(Object.fromEntries(parts))
      }),
    )
  })

  test('multiplies a bracket and a hydrate alike', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 20 }), (parts, times) => {
        const multiplied = Object.fromEntries(parts.map(([symbol, count]) => [symbol, count * times]))
        expect(composition(`(${written(parts)})${times}`)).toEqual(multiplied)
        expect(composition(`${times}${written(parts)}`)).toEqual(multiplied)
      }),
    )
  })

  test('answers any text with a composition or a FormulaError that points into it', () => {
    const near = fc.stringMatching(/^[MgOCaHl0-9().*·[\] +]{0,30}$/)
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        const answer = thrownBy(text)
        if (answer instanceof FormulaError) {
          expect(answer.position).toBeGreaterThanOrEqual(1)
          expect(answer.position).toBeLessThanOrEqual([...text].length + 1)
        } else expect(answer).toBeInstanceOf(Map)
      }),
    )
  })
})
