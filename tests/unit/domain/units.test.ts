import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertMass, isMassUnit, isUnit, UnitError, units, type Unit } from '../../../src/domain/units'

const masses: Unit[] = ['kg', 'g', 'mg', 'ug']

describe('the list of units', () => {
  test('names every unit once', () => {
    expect(new Set(units.map((unit) => unit.value)).size).toBe(units.length)
  })

  test('writes values in ASCII and shows micrograms with their sign', () => {
    for (const { value } of units) expect(value).toMatch(/^[ -~]+$/)
    expect(units.find((unit) => unit.value === 'ug')?.label).toEqual({ en: 'µg', es: 'µg' })
  })

  test.each([
    'g',
    'mg',
    'ug',
    'kg',
    'IU',
    'kcal',
    'kJ',
    'mmol',
    'mmol/L',
    'mg/dL',
    'ng/mL',
    'nmol/L',
    'percent',
    'mL',
    'L',
    'mmol/24 h',
  ])('knows %s', (unit) => expect(isUnit(unit)).toBe(true))

  test.each(['µg', 'mcg', 'MG', '', ' mg', 'toString', null, undefined, 1])('does not know %s', (unit) =>
    expect(isUnit(unit)).toBe(false),
  )

  test('tells masses from everything else', () => {
    expect(units.map((unit) => unit.value).filter(isMassUnit)).toEqual(masses)
  })
})

describe('convertMass', () => {
  test.each<[number, Unit, Unit, number]>([
    [350, 'mg', 'g', 0.35],
    [1.3, 'g', 'mg', 1300],
    [900, 'ug', 'mg', 0.9],
    [0.9, 'mg', 'ug', 900],
    [25, 'g', 'kg', 0.025],
    [0, 'kg', 'ug', 0],
    [-2, 'mg', 'ug', -2000],
    [0.1, 'mg', 'mg', 0.1],
  ])('%d %s in %s… is %s', (amount, from, to, expected) => {
    expect(convertMass(amount, from, to)).toBe(expected)
  })

  test.each<[number, Unit, Unit, number]>([
    [40, 'IU', 'ug', 1],
    [600, 'IU', 'ug', 15],
    [20, 'ug', 'IU', 800],
    [0.02, 'mg', 'IU', 800],
    [4000, 'IU', 'mg', 0.1],
    [7, 'IU', 'IU', 7],
  ])('%d %s of vitamin D in %s are %d', (amount, from, to, expected) => {
    expect(convertMass(amount, from, to, 'vitamin-d')).toBeCloseTo(expected, 12)
  })

  test.each<[Unit, Unit, RegExp]>([
    ['IU', 'ug', /without knowing the nutrient.*vitamin-d/],
    ['mg', 'IU', /without knowing the nutrient/],
    ['mmol', 'mg', /"mmol" is not a unit of mass. Units of mass are kg, g, mg, ug\./],
    ['mg', 'mL', /"mL" is not a unit of mass/],
    ['mmol', 'mmol', /"mmol" is not a unit of mass/],
  ])('refuses %s to %s and says why', (from, to, message) => {
    expect(() => convertMass(1, from, to)).toThrow(UnitError)
    expect(() => convertMass(1, from, to)).toThrow(message)
  })

  test('refuses IU of vitamin D in a unit that is not a mass', () => {
    expect(() => convertMass(1, 'IU', 'kcal', 'vitamin-d')).toThrow(/"kcal" is not a unit of mass/)
  })

  test.each([Number.NaN, Infinity, -Infinity])('refuses %d', (amount) => {
    expect(() => convertMass(amount, 'mg', 'g')).toThrow(/finite number/)
  })

  test('comes back to the same amount through any other unit', () => {
    const mass = fc.constantFrom(...masses)
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), mass, mass, (amount, from, to) => {
        expect(convertMass(convertMass(amount, from, to), to, from) / amount).toBeCloseTo(1, 12)
      }),
    )
  })

  test('keeps the order of amounts', () => {
    const mass = fc.constantFrom(...masses)
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(amount, amount, mass, mass, (a, b, from, to) => {
        fc.pre(a < b)
        expect(convertMass(a, from, to)).toBeLessThanOrEqual(convertMass(b, from, to))
      }),
    )
  })
})
