import { TimeoutError } from '../errors/TimeoutError.js'
import type { Settings } from '../settings.js'
import type { CallOptions } from '../types/options.js'
import type { ResponseInfo } from '../types/results.js'
import { fetchThroughCache } from './fetchThroughCache.js'
import { fullBudget } from './fetchWithRetry.js'
import type { Trip } from './Trip.js'

/** Reads a path below the base address: `/v1/minerals/zinc?locale=es`. */
export type Send = (path: string, call: CallOptions) => Promise<ResponseInfo>

type Flight = Trip & { readonly answer: Promise<ResponseInfo> }

/** Timers of more than 31 bits fire at once. */
const longestTimeout = 2 ** 31 - 1

/**
 * The client's only way to the server. Equal calls at the same time share one request, yet each has its own
 * signal and timeout; the request is given up when no call waits for it any more.
 */
export const createTransport = (settings: Settings): Send => {
  const flights = new Map<string, Flight>()
  const budget = { left: fullBudget }

  const depart = (url: string): Flight => {
    const trip: Trip = { url, controller: new AbortController(), waiting: 0, deadline: 0 }
    const flight = Object.assign(trip, { answer: fetchThroughCache(trip, settings, budget) })
    flights.set(url, flight)
    return flight
  }

  return async function send(path, { signal, timeout = settings.timeout }) {
    const url = settings.baseUrl + path
    signal?.throwIfAborted()
    const flight = flights.get(url) ?? depart(url)
    flight.waiting++
    flight.deadline = Math.max(flight.deadline, Date.now() + timeout)
    const wait = new AbortController()
    let timer
    try {
      return await new Promise((resolve, reject) => {
        timer = setTimeout(
          () => {
            const error = new TimeoutError(url, timeout)
            if (flight.stale) resolve(flight.stale(error))
            else reject(error)
          },
          Math.min(timeout, longestTimeout),
        )
        signal?.addEventListener('abort', () => reject(signal.reason), { signal: wait.signal })
        flight.answer.then(resolve, reject)
      })
    } finally {
      clearTimeout(timer)
      wait.abort()
      if (!--flight.waiting) {
        flights.delete(url)
        flight.controller.abort()
      }
    }
  }
}
