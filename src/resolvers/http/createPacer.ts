import { setTimeout as wait } from 'node:timers/promises'

/**
 * Spaces out calls evenly: the returned function resolves when the next one may start. All that share it stay together
 * below so many a second.
 */
export const createPacer = (perSecond: number): ((signal?: AbortSignal) => Promise<void>) => {
  const gap = 1000 / perSecond
  let next = 0
  return async (signal) => {
    const now = performance.now()
    const start = Math.max(now, next)
    next = start + gap
    if (start > now) await wait(start - now, undefined, { ...(signal && { signal }) })
  }
}
