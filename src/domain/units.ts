import { quoted } from './quoted'
import { terms, type ValueOf } from './vocabulary/term'

/**
 * The closed list of units. Values are ASCII so that they can be typed in a query; labels are what people read.
 * Several units of concentration stay apart from each other because laboratories report in either.
 */
export const units = terms([
  ['kg', 'kg', 'kg'],
  ['g', 'g', 'g'],
  ['mg', 'mg', 'mg'],
  ['ug', 'µg', 'µg'],
  ['IU', 'IU', 'UI'],
  ['mmol', 'mmol', 'mmol'],
  ['mEq', 'mEq', 'mEq'],
  ['kcal', 'kcal', 'kcal'],
  ['kJ', 'kJ', 'kJ'],
  ['mL', 'mL', 'ml'],
  ['L', 'L', 'l'],
  ['percent', '%', '%'],
  ['mg/kg', 'mg/kg of body weight', 'mg/kg de peso corporal'],
  ['mmol/L', 'mmol/L', 'mmol/l'],
  ['umol/L', 'µmol/L', 'µmol/l'],
  ['nmol/L', 'nmol/L', 'nmol/l'],
  ['mEq/L', 'mEq/L', 'mEq/l'],
  ['mg/dL', 'mg/dL', 'mg/dl'],
  ['ug/dL', 'µg/dL', 'µg/dl'],
  ['ug/L', 'µg/L', 'µg/l'],
  ['ng/mL', 'ng/mL', 'ng/ml'],
  ['pg/mL', 'pg/mL', 'pg/ml'],
  ['mmol/24 h', 'mmol/24 h', 'mmol/24 h'],
  ['mg/24 h', 'mg/24 h', 'mg/24 h'],
  ['ug/24 h', 'µg/24 h', 'µg/24 h'],
  ['mmHg', 'mmHg', 'mmHg'],
  ['min', 'min', 'min'],
  ['h', 'h', 'h'],
  ['d', 'days', 'días'],
])
export type Unit = ValueOf<typeof units>

/** Thrown when an amount cannot be expressed in the unit asked for. */
export class UnitError extends Error {
  override readonly name = 'UnitError'
}

const unitValues: ReadonlySet<string> = new Set(units.map((unit) => unit.value))

export const isUnit = (value: unknown): value is Unit => typeof value === 'string' && unitValues.has(value)

/** Powers of ten of a gram. */
const gramExponents: ReadonlyMap<string, number> = new Map([
  ['kg', 3],
  ['g', 0],
  ['mg', -3],
  ['ug', -6],
])

export const isMassUnit = (unit: Unit): boolean => gramExponents.has(unit)

/**
 * International units in one microgram. An IU is a biological activity, so there is a different factor for every
 * substance and none at all for a mineral. Vitamin D: 40 IU = 1 µg cholecalciferol or ergocalciferol (Institute of
 * Medicine 2011, doi:10.17226/13050).
 */
const iuPerMicrogram = { 'vitamin-d': 40 } as const
export type NutrientWithIu = keyof typeof iuPerMicrogram

/**
 * Expresses a mass in another unit of mass. `IU` is converted only when `nutrient` says of which substance.
 *
 * @throws UnitError when a unit is not a mass, when IU come without a nutrient, or when the amount is not finite.
 */
export const convertMass = (amount: number, from: Unit, to: Unit, nutrient?: NutrientWithIu): number => {
  if (!Number.isFinite(amount)) {
    throw new UnitError(`Cannot convert ${amount} ${from}: an amount has to be a finite number.`)
  }
  if (from === to && (from === 'IU' || isMassUnit(from))) return amount
  if (from === 'IU') return shift(amount / iuFactor(from, to, nutrient), -6, gramExponent(to, from, to))
  if (to === 'IU') return shift(amount, gramExponent(from, from, to), -6) * iuFactor(from, to, nutrient)
  return shift(amount, gramExponent(from, from, to), gramExponent(to, from, to))
}

// Dividing by a power of ten is exact where multiplying by its inverse is not: 350 mg are 0.35 g, not 0.35000000000000003.
const shift = (amount: number, fromExponent: number, toExponent: number): number =>
  fromExponent >= toExponent
    ? amount * 10 ** (fromExponent - toExponent)
    : amount / 10 ** (toExponent - fromExponent)

const gramExponent = (unit: Unit, from: Unit, to: Unit): number => {
  const exponent = gramExponents.get(unit)
  if (exponent === undefined) {
    throw new UnitError(
      `Cannot convert ${from} to ${to}: ${quoted(unit)} is not a unit of mass. Units of mass are ${[...gramExponents.keys()].join(', ')}.`,
    )
  }
  return exponent
}

const iuFactor = (from: Unit, to: Unit, nutrient: NutrientWithIu | undefined): number => {
  if (nutrient === undefined) {
    throw new UnitError(
      `Cannot convert ${from} to ${to} without knowing the nutrient: an IU is a different mass for every substance. ` +
        `Known nutrients are ${Object.keys(iuPerMicrogram).join(', ')}.`,
    )
  }
  return iuPerMicrogram[nutrient]
}
