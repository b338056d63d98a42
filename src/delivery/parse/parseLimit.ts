import { listed, queryLimits, type Report } from './parsing'
import type { Parameter } from './readParameters'

/** How many items a page may have: by default as lists of documents. */
export const parseLimit = (
  parameter: Parameter | undefined,
  report: Report,
  {
    most = queryLimits.limit,
    otherwise = queryLimits.defaultLimit,
  }: { most?: number; otherwise?: number } = {},
): number => {
  if (!parameter) return otherwise
  const { name, value } = parameter
  const limit = Number(value)
  if (/^\d{1,9}$/.test(value) && limit >= 1 && limit <= most) return limit
  const allowed = [`a whole number from 1 to ${most}`]
  const detail = `"${value}" is no value for "${name}". It takes ${listed(allowed)}.`
  report({ code: 'invalid-value', parameter: name, value, detail, allowed })
  return otherwise
}
