import type { Cache } from '../Cache.js'
import { isRecord } from '../isRecord.js'
import { parseJson } from '../parseJson.js'

/** An answer as `cachedFetch` keeps it. */
export type StoredAnswer = {
  /** When the server last said that it holds, in milliseconds since the epoch. */
  readonly at: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const isStored = (value: unknown): value is StoredAnswer =>
  isRecord(value) && typeof value.at === 'number' && typeof value.body === 'string' && isRecord(value.headers)

/** Not what belongs to the moment, or to the way the bytes came. */
const passing =
  /^(date|age|set-cookie|content-encoding|content-length|transfer-encoding|ratelimit.*|x-request-id)$/

/** The answer to keep, of a response that was read. */
export const storedAnswer = (headers: Headers, body: string, at: number): StoredAnswer => ({
  at,
  headers: Object.fromEntries([...headers].filter(([name]) => !passing.test(name))),
  body,
})

/** A cache that fails counts as empty, as everywhere. */
export const readStored = async (cache: Cache, url: string): Promise<StoredAnswer | undefined> => {
  try {
    const value = parseJson((await cache.get(url))?.body ?? '')
    return isStored(value) ? value : undefined
  } catch {
    return undefined
  }
}

export const writeStored = async (cache: Cache, url: string, answer: StoredAnswer): Promise<void> => {
  try {
    await cache.set(url, { etag: answer.headers.etag ?? '', body: JSON.stringify(answer) })
  } catch {
    // As above: the answer is here, and that is what was asked for.
  }
}
