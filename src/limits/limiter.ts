/** How much of its minute a subject has used. */
export type Usage = {
  /** Requests in this minute, the one that asked included. */
  readonly used: number
  /** Milliseconds until the next minute begins. */
  readonly remainingMs: number
}

/** Counts requests by subject, in minutes that begin with the subject's first request. */
export type Limiter = {
  /** Counts one request. It never fails: a limiter that cannot count lets pass. */
  count(subject: string): Usage | Promise<Usage>
}

/** Seconds of the window that every limit is about. */
export const windowSeconds = 60
