/**
 * Milliseconds to wait after failures in a row, the first being number 0. Full jitter: any wait up to the limit is as
 * likely, so that readers that lost the same server come back apart.
 */
export const backOff = (failures: number, delay: number, longest: number = Infinity): number =>
  Math.random() * Math.min(longest, delay * 2 ** failures)
