/** Answers by which a server says when to come back: too many requests, and out of service for a while. */
const asksToWait = new Set([429, 503])

const httpDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/

export type Asking = {
  readonly status: number
  /** `Retry-After` of the answer: seconds, or an HTTP date (RFC 9110, section 10.2.3). */
  readonly retryAfter: string | undefined
}

/**
 * Milliseconds for which an answer asks to be left alone; undefined when it does not ask, or for what is neither a
 * number of seconds nor a date to come.
 */
export const askedDelay = ({ status, retryAfter = '' }: Asking, now: Date): number | undefined => {
  if (!asksToWait.has(status)) return undefined
  const text = retryAfter.trim()
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const delay = httpDate.test(text) ? Date.parse(text) - now.getTime() : NaN
  return delay > 0 ? delay : undefined
}
