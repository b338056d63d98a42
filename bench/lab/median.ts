/** @throws Error when there are no values. */
export const median = (values: readonly number[]): number => percentile(values, 50)

/** The smallest value that so many per cent of them do not exceed; between two middle ones their mean. */
export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (percent / 100) * sorted.length
  const upper = sorted[Math.min(Math.ceil(at) - 1 + Number(Number.isInteger(at)), sorted.length - 1)]
  const lower = sorted[Math.max(Math.ceil(at) - 1, 0)]
  if (upper === undefined || lower === undefined) throw new Error('There are no values.')
  return percent === 50 ? (lower + upper) / 2 : lower
}
