import type { Payload } from 'payload'
import type { FedKeyring } from './createKeyring'

/** Milliseconds between writes: each key is written at most once in it. */
const writeInterval = 60_000

/**
 * Writes down when keys were used last, to the minute and outside of the requests that used them.
 *
 * @returns a function that writes what is left and ends it
 */
export const keepUseLog = (
  payload: Payload,
  keyring: Pick<FedKeyring, 'takeUsed'>,
): (() => Promise<void>) => {
  const write = async (): Promise<void> => {
    // Straight to the database, and with null for what is to stay: this is no edit that others would be told of.
    const data = { lastUsedAt: new Date().toISOString(), updatedAt: null }
    for (const id of keyring.takeUsed()) {
      await payload.db.updateOne({ collection: 'api-keys', id, data: { ...data }, returning: false })
    }
  }
  const report = (error: unknown): void =>
    payload.logger.warn({ msg: 'Could not write down when API keys were used', err: error })
  const timer = setInterval(() => void write().catch(report), writeInterval)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await write().catch(report)
  }
}
