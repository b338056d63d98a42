import { atomicWeights } from '../chemistry/atomicWeights'
import { quoted } from '../quoted'

/** The symbol of an element in its proper case, from any case: `mg` is `Mg`. */
export const normaliseElementSymbol = (input: string): string | undefined => {
  const text = input.trim()
  const symbol = `${text.slice(0, 1).toUpperCase()}${text.slice(1).toLowerCase()}`
  return atomicWeights.has(symbol) ? symbol : undefined
}

/** What is wrong with a symbol, in one sentence; undefined when `normaliseElementSymbol` accepts it. */
export const elementSymbolProblem = (input: string): string | undefined =>
  normaliseElementSymbol(input) === undefined
    ? `${quoted(input)} is not the symbol of an element, such as Mg.`
    : undefined
