import type { Payload } from 'payload'
import type { KeyFacts } from './keyFacts'

export type UseLog = {
  /** Costs a map's write; the database hears of it later. */
  note(key: KeyFacts): void
  /** Writes what is left. */
  stop(): Promise<void>
}

/** Milliseconds between writes: each key is written at most once in it. */
const writeInterval = 60_000

/** Writes down when keys were used last, to the minute and outside of the requests that used them. */
export const createUseLog = (payload: Payload): UseLog => {
  const used = new Set<string>()
  const write = async (): Promise<void> => {
    const ids = [...used]
    used.clear()
    // Straight to the database, and with null for what is to stay: this is no edit that others would be told of.
    const data = { lastUsedAt: new Date().toISOString(), updatedAt: null }
    for (const id of ids) {
      await payload.db.updateOne({ collection: 'api-keys', id, data: { ...data }, returning: false })
    }
  }
  const report = (error: unknown): void =>
    payload.logger.warn({ msg: 'Could not write down when API keys were used', err: error })
  const timer = setInterval(() => void write().catch(report), writeInterval)
  timer.unref()
  return {
    note: ({ id }) => {
      used.add(id)
    },
    stop: async () => {
      clearInterval(timer)
      await write().catch(report)
    },
  }
}
