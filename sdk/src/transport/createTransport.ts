import { TimeoutError } from '../errors/TimeoutError.js'
import type { Settings } from '../settings.js'
import type { RequestOptions } from '../types/options.js'
import type { ResponseInfo } from '../types/results.js'
import { fetchThroughCache } from './fetchThroughCache.js'
import type { Trip } from './Trip.js'

/** Reads a path below the base address: `/v1/minerals/zinc?locale=es`. */
export type Send = (path: string, call?: RequestOptions) => Promise<ResponseInfo>

type Flight = Trip & { answer?: Promise<ResponseInfo> }

/**
 * The client's only way to the server. Equal calls at the same time share one request, yet each has its own
 * signal and timeout; the request is given up when no call waits for it any more.
 */
export const createTransport = (settings: Settings): Send => {
  const flights = new Map<string, Flight>()
  const budget = { used: 0 }

  return async function send(path, { signal, timeout = settings.timeout ?? 10_000, init } = {}) {
    signal?.throwIfAborted()
    const url = settings.baseUrl + path
    const key = url + (init?.body ?? '')
    const flight: Flight = flights.get(key) ?? {
      url,
      init,
      controller: new AbortController(),
      waiting: 0,
      deadline: 0,
    }
    flights.set(key, flight)
    flight.waiting++
    flight.answer ??= fetchThroughCache(flight, settings, budget)
    flight.deadline = Math.max(flight.deadline, Date.now() + timeout)
    let hasLeft = false
    // Set before anything is waited for.
    let leave!: () => void
    let timer
    try {
      return await new Promise((resolve, reject) => {
        leave = () => {
          hasLeft = true
          const error = new TimeoutError(url, timeout)
          if (signal?.aborted) reject(signal.reason)
          else if (flight.stale) resolve(flight.stale(error))
          else reject(error)
        }
        signal?.addEventListener('abort', leave)
        // Timers of more than 31 bits fire at once.
        timer = setTimeout(leave, Math.min(timeout, 2 ** 31 - 1))
        flight.answer?.then(resolve, reject)
      })
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', leave)
      if (!--flight.waiting) {
        flights.delete(key)
        // Aborting costs more than all the rest of a call, so that what was answered is spared it.
        if (hasLeft) flight.controller.abort()
      }
    }
  }
}
