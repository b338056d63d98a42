import { CofactorError } from '../errors/CofactorError.js'
import type { Settings } from '../settings.js'
import type { ExchangeInit } from '../types/options.js'
import type { ResponseInfo } from '../types/results.js'
import { exchange, toInit } from './exchange.js'
import type { Trip } from './Trip.js'

/**
 * Retries that a client made over all its calls since one succeeded. They are limited: a build that reads thousands of
 * pages does not ask a server that is down three times for each.
 */
export type RetryBudget = { used: number }

type PassingError = CofactorError & { readonly retryAfter: number }

/** Whether a request that failed with `error` may well succeed a little later. */
export const isPassing = (error: unknown): error is PassingError =>
  error instanceof CofactorError && error.retryAfter !== undefined

/**
 * Sends a request until it succeeds, at most `retry.limit` times more. It does not wait past the deadline: the
 * failure at hand says more than a timeout would.
 */
export const fetchWithRetry = async (
  trip: Trip,
  init: ExchangeInit,
  settings: Settings,
  budget: RetryBudget,
): Promise<ResponseInfo> => {
  const { limit = 2, baseDelay = 300 } = settings.retry ?? {}
  const { url, controller } = trip
  const request = {
    ...toInit(settings, init),
    // Made when it is looked at: a signal costs as much as all the rest of a call, and not every `fetch` wants one.
    get signal() {
      return controller.signal
    },
  }
  for (let retry = 0; ; retry++) {
    try {
      // Aborted while the cache was asked or between two tries: by now nobody waits.
      if (!trip.waiting) controller.signal.throwIfAborted()
      const received = await exchange(settings, url, request, async (response): Promise<ResponseInfo> => ({
        url,
        status: response.status,
        headers: response.headers,
        body: await response.text(),
        source: 'network',
      }))
      budget.used = 0
      return received
    } catch (error) {
      if (!trip.waiting || !isPassing(error) || !(retry < limit && budget.used < 20)) throw error
      // Full jitter: any wait up to the limit is as likely, so that clients that failed together return apart.
      const wait = error.retryAfter + Math.random() * baseDelay * 2 ** retry
      if (Date.now() + wait > trip.deadline) throw error
      budget.used++
      await new Promise<unknown>((resolve) => {
        const timer = setTimeout(resolve, wait)
        controller.signal.onabort = () => resolve(clearTimeout(timer))
      })
    }
  }
}
