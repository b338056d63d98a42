import type { StoredAnswer } from './storedAnswer.js'

/** How long an answer may be used, in milliseconds since the server last said that it holds. */
export type Lifetimes = {
  /** Until then without asking. */
  readonly fresh: number
  /** Until then while the server is asked for the next call. */
  readonly whileRevalidating: number
  /** Until then when the server can't be asked. */
  readonly ifError: number
}

/** How long an answer counts as fresh, and how long a stale one may be used. */
export type LifetimeOptions = {
  /** Milliseconds for which an answer is used without asking. @default the answer's `max-age` */
  readonly maxAge?: number | undefined
  /**
   * Milliseconds after that, for which it is used while the server is asked for the next call.
   *
   * @default the answer's `stale-while-revalidate`
   */
  readonly staleWhileRevalidate?: number | undefined
  /** Milliseconds after that, for which it stands in when the server can't be asked. @default a day */
  readonly staleIfError?: number | undefined
}

const day = 86_400_000

const directive = (cacheControl: string, name: string): number | undefined => {
  const [, seconds] = new RegExp(`(?:^|[,\\s])${name}=(\\d+)`).exec(cacheControl) ?? []
  return seconds === undefined ? undefined : Number(seconds) * 1000
}

/** The end of the last day (UTC) on which the content may be shown without asking again. */
const lastInstant = (body: string): number => {
  const [, refreshBy] = /"refreshBy":"(\d{4}-\d\d-\d\d)"/.exec(body) ?? []
  return refreshBy === undefined ? Infinity : Date.parse(refreshBy) + day
}

/** By the options, else by the answer's `Cache-Control`; never beyond the day in its `meta.refreshBy`. */
export const lifetimesOf = ({ headers, body, at }: StoredAnswer, options: LifetimeOptions): Lifetimes => {
  const cacheControl = headers['cache-control'] ?? ''
  const longest = Math.max(0, lastInstant(body) - at)
  const fresh = options.maxAge ?? directive(cacheControl, 'max-age') ?? 0
  const revalidating = options.staleWhileRevalidate ?? directive(cacheControl, 'stale-while-revalidate') ?? 0
  const ifError = options.staleIfError ?? directive(cacheControl, 'stale-if-error') ?? day
  return {
    fresh: Math.min(fresh, longest),
    whileRevalidating: Math.min(fresh + revalidating, longest),
    ifError: Math.min(fresh + ifError, longest),
  }
}
