import type { Payload } from 'payload'
import { compactPublications, type Retention } from './compactPublications'

/** Milliseconds between looks for superseded steps that are no longer needed. */
const compactionInterval = 3_600_000

/** Compacts the log at once and every hour, beside everything else. The function that is returned ends it. */
export const keepCompacting = (payload: Payload, retention: Retention = {}): (() => Promise<void>) => {
  const stopping = new AbortController()
  const compact = async (): Promise<void> => {
    try {
      await compactPublications({ payload, ...retention, signal: stopping.signal })
    } catch (error) {
      // Two processes may delete the same steps; what one of them could not do is done another time.
      payload.logger.warn({ msg: 'Could not compact the log of publications', err: error })
    }
  }
  let running = compact()
  const timer = setInterval(() => {
    running = running.then(compact)
  }, compactionInterval)
  timer.unref()
  return () => {
    stopping.abort()
    clearInterval(timer)
    return running
  }
}
