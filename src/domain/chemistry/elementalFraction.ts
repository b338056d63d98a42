import { quoted } from '../quoted'
import { atomicWeights } from './atomicWeights'
import { FormulaError, parseFormula, type Composition } from './parseFormula'

/** Molar mass in g/mol. @throws FormulaError when the formula cannot be read. */
export const molarMass = (formula: string): number => massOf(parseFormula(formula))

/**
 * Share of an element in the mass of a compound, 0 to 1; 0 when the compound does not contain it.
 *
 * @throws FormulaError when the formula cannot be read; RangeError when `symbol` is not an element we know.
 */
export const elementalFraction = (formula: string, symbol: string): number => {
  const weight = atomicWeights.get(symbol)
  if (weight === undefined) throw new RangeError(unknownElement(symbol))
  const composition = parseFormula(formula)
  return ((composition.get(symbol) ?? 0) * weight) / massOf(composition)
}

/**
 * Percentage points by which an entered value may differ from the computed one. Sources print one decimal or round to
 * whole numbers, which is at most half a point; taking a hydrate for its anhydrous salt, the usual mistake, is more:
 * calcium citrate changes from 24.1 to 21.1 with its water.
 */
export const elementalPercentTolerance = 0.5

export type EnteredElementalPercent = { formula: string; symbol: string; percent: number }

/** Whether an entered elemental percentage (0 to 100) fits the formula: one sentence when not, and it never throws. */
export const elementalFractionProblem = ({
  formula,
  symbol,
  percent,
}: EnteredElementalPercent): string | undefined => {
  const composition = readOrExplain(formula)
  if (typeof composition === 'string') return composition
  const weight = atomicWeights.get(symbol)
  if (weight === undefined) return unknownElement(symbol)
  const count = composition.get(symbol)
  if (count === undefined)
    return `${quoted(formula)} contains no ${symbol}; check the formula or the mineral.`
  const computed = (100 * count * weight) / massOf(composition)
  if (Math.abs(percent - computed) <= elementalPercentTolerance) return undefined
  return (
    `${percent} % does not fit the formula: ${formula} is ${computed.toFixed(2)} % ${symbol} by mass. ` +
    'Correct the percentage, or the formula if water of crystallisation is missing from it.'
  )
}

const massOf = (composition: Composition): number =>
  [...composition].reduce(
    (mass, [symbol, count]) => mass + count * (atomicWeights.get(symbol) ?? Number.NaN),
    0,
  )

const unknownElement = (symbol: string): string =>
  `${quoted(symbol)} is not an element we know; write its symbol, for example Mg or Ca.`

const readOrExplain = (formula: string): Composition | string => {
  try {
    return parseFormula(formula)
  } catch (error) {
    if (error instanceof FormulaError) return error.message
    throw error
  }
}
