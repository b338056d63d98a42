import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atomicWeights } from '../../../../src/domain/chemistry/atomicWeights'
import {
  elementalFraction,
  elementalFractionProblem,
  molarMass,
} from '../../../../src/domain/chemistry/elementalFraction'
import { FormulaError } from '../../../../src/domain/chemistry/parseFormula'

/** Supplement forms of magnesium and calcium: molar mass in g/mol and percent of the mineral, worked out apart. */
const forms: [formula: string, symbol: string, mass: number, percent: number][] = [
  ['MgO', 'Mg', 40.3, 60.3],
  ['C12H10Mg3O14', 'Mg', 451.11, 16.16],
  ['C4H8MgN2O4', 'Mg', 172.42, 14.1],
  ['Mg(OH)2', 'Mg', 58.32, 41.68],
  ['MgCO3', 'Mg', 84.31, 28.83],
  ['MgCl2·6H2O', 'Mg', 203.3, 11.96],
  ['MgSO4·7H2O', 'Mg', 246.47, 9.86],
  ['C4H4MgO5', 'Mg', 156.38, 15.54],
  ['C8H14MgO10', 'Mg', 294.5, 8.25],
  ['C4H12MgN2O6S2', 'Mg', 272.57, 8.92],
  ['C6H10MgO6·2H2O', 'Mg', 238.47, 10.19],
  ['C12H22MgO14', 'Mg', 414.6, 5.86],
  ['CaCO3', 'Ca', 100.09, 40.04],
  ['C12H10Ca3O14·4H2O', 'Ca', 570.49, 21.08],
  ['C12H22CaO14', 'Ca', 430.37, 9.31],
  ['C6H10CaO6·5H2O', 'Ca', 308.29, 13.0],
  ['Ca3(PO4)2', 'Ca', 310.17, 38.76],
  ['CaCl2·2H2O', 'Ca', 147.01, 27.26],
]

describe('supplement forms', () => {
  test.each(forms)('%s contains %s: %d g/mol, %d %%', (formula, symbol, mass, percent) => {
    expect(Math.abs(molarMass(formula) - mass)).toBeLessThan(0.011)
    expect(Math.abs(elementalFraction(formula, symbol) * 100 - percent)).toBeLessThan(0.006)
    expect(elementalFractionProblem({ formula, symbol, percent })).toBeUndefined()
  })
})

describe('elementalFraction', () => {
  test('is 0 for an element that is not there and 1 for an element alone', () => {
    expect(elementalFraction('MgO', 'Ca')).toBe(0)
    expect(elementalFraction('Mg', 'Mg')).toBe(1)
  })

  test('refuses what it cannot read', () => {
    expect(() => elementalFraction('MgO', 'Xx')).toThrow(/"Xx" is not an element we know/)
    expect(() => elementalFraction('MgQ', 'Mg')).toThrow(FormulaError)
    expect(() => molarMass('')).toThrow(FormulaError)
  })

  test('adds up to 1 over the elements of a compound and does not change with its multiple', () => {
    const symbols = fc.uniqueArray(fc.constantFrom(...atomicWeights.keys()), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(symbols, fc.integer({ min: 2, max: 9 }), (elements, times) => {
        const formula = elements.map((symbol, index) => `${symbol}${index + 1}`).join('')
        const fractions = elements.map((symbol) => elementalFraction(formula, symbol))
        expect(fractions.reduce((sum, fraction) => sum + fraction, 0)).toBeCloseTo(1, 12)
        for (const symbol of elements) {
          const multiple = elementalFraction(`${times}${formula}`, symbol)
          expect(multiple).toBeCloseTo(elementalFraction(formula, symbol), 12)
        }
      }),
    )
  })
})

describe('elementalFractionProblem', () => {
  test.each<[string, string, number]>([
    ['MgO', 'Mg', 60],
    ['MgO', 'Mg', 60.8],
    ['CaCO3', 'Ca', 40],
    ['C12H10Ca3O14·4H2O', 'Ca', 21],
  ])('lets %s with %s at %d %% pass as rounding', (formula, symbol, percent) => {
    expect(elementalFractionProblem({ formula, symbol, percent })).toBeUndefined()
  })

  test.each<[string, string, number, RegExp]>([
    ['MgO', 'Mg', 60.81, /^60.81 % does not fit the formula: MgO is 60.30 % Mg by mass/],
    ['MgO', 'Mg', 59.79, /MgO is 60.30 % Mg/],
    ['MgO', 'Mg', 0.603, /MgO is 60.30 % Mg/],
    ['C12H10Ca3O14·4H2O', 'Ca', 24.1, /is 21.08 % Ca by mass.*water of crystallisation/],
    ['MgO', 'Mg', Number.NaN, /MgO is 60.30 % Mg/],
    ['MgO', 'Ca', 40, /"MgO" contains no Ca; check the formula or the mineral/],
    ['MgO', 'mg', 60.3, /"mg" is not an element we know; write its symbol/],
    ['Mg(O', 'Mg', 60.3, /character 3: the "\(" is never closed/],
  ])('%s with %s at %d %% is a problem', (formula, symbol, percent, message) => {
    expect(elementalFractionProblem({ formula, symbol, percent })).toMatch(message)
  })
})
