import { listed, type Report } from './parsing'
import type { Parameter } from './readParameters'

/** The one of several values that a parameter names. */
export const parseChoice = (
  parameter: Parameter | undefined,
  allowed: readonly string[],
  otherwise: string,
  report: Report,
): string => {
  if (!parameter) return otherwise
  const { name, value } = parameter
  if (allowed.includes(value)) return value
  const detail = `"${value}" is no value for "${name}". It takes ${listed(allowed)}.`
  report({ code: 'invalid-value', parameter: name, value, detail, allowed })
  return otherwise
}
