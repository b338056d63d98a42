import type { Door } from '../createDoor.js'
import { backOff } from '../backOff.js'
import { isCofactorError } from '../errors/guards.js'
import { readChunks } from '../readChunks.js'
import { wait } from '../wait.js'

export type Wanted = {
  /** Path and query of the file. */
  readonly path: string
  /** Bytes of the file, without encoding. */
  readonly bytes: number
  /** The edition that it holds. */
  readonly revision: number
}

export type DownloadOptions = {
  readonly signal: AbortSignal | undefined
  /** Milliseconds without a byte after which the connection counts as dead. */
  readonly silence: number
  /** The most times in a row that a connection may break without a byte in between. */
  readonly retries: number
}

/** Only the file as it is can be gone on with: what the encoding made of it is not at hand any more. */
const headersFrom = (at: number): Record<string, string> =>
  at ? { range: `bytes=${at}-`, 'accept-encoding': 'identity' } : {}

/**
 * The file in one piece. What breaks off is resumed where it broke.
 *
 * @returns `undefined` when the server has come to another edition meanwhile
 * @throws NetworkError when the connection breaks too often; ProblemError when the server refuses
 */
export const download = async (
  client: Door,
  { path, bytes, revision }: Wanted,
  { signal, silence, retries }: DownloadOptions,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const file = new Uint8Array(bytes)
  let at = 0
  let failures = 0

  const receive = async (): Promise<boolean> => {
    const connection = new AbortController()
    const giveUp = (): void => connection.abort()
    signal?.addEventListener('abort', giveUp)
    try {
      const response = await client.stream(path, {
        headers: headersFrom(at),
        cache: 'no-store',
        signal: connection.signal,
      })
      if (response.headers.get('cofactor-revision') !== String(revision)) return false
      if (response.status !== 206) at = 0
      for await (const chunk of readChunks(response, silence, giveUp)) {
        if (at + chunk.length > bytes) return false
        file.set(chunk, at)
        at += chunk.length
        failures = 0
      }
      return true
    } finally {
      signal?.removeEventListener('abort', giveUp)
      giveUp()
    }
  }

  for (;;) {
    try {
      if (!(await receive())) return undefined
      if (at === bytes) return file
    } catch (error) {
      signal?.throwIfAborted()
      const passes = !isCofactorError(error) || error.retryAfter !== undefined
      if (!passes || failures >= retries) throw error
    }
    if (failures++ > retries) return undefined
    await wait(backOff(failures, 500), signal)
  }
}
