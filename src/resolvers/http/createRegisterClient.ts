import { setTimeout as wait } from 'node:timers/promises'
import { createTtlCache } from './createTtlCache'
import { isRegisterError, RegisterError, type RegisterTrouble } from './RegisterError'
import { retryAfter } from './retryAfter'

/** How patient a client is. Times in milliseconds. */
export type Patience = {
  /** One attempt. @default 8000 */
  readonly attempt: number
  /** All attempts together, with the pauses between them. @default 20000 */
  readonly total: number
  /** Attempts at most. @default 3 */
  readonly attempts: number
  /** The pause after the first failure where the register names none; doubled after each. @default 500 */
  readonly pause: number
  /** How long an answer is kept. @default 600000 */
  readonly cached: number
}

export const usualPatience: Patience = {
  attempt: 8_000,
  total: 20_000,
  attempts: 3,
  pause: 500,
  cached: 600_000,
}

export type RegisterClientOptions = {
  /** As editors know it: `Crossref`. */
  readonly register: string
  readonly base: string
  readonly isOn: boolean
  readonly userAgent: string
  /** Sent with every question. */
  readonly parameters: Readonly<Record<string, string | undefined>>
  /** Resolves when the next question may be sent. */
  readonly pace: (signal?: AbortSignal) => Promise<void>
  readonly patience?: Partial<Patience> | undefined
}

export type RegisterClient = {
  /**
   * Asks for JSON. Answers are kept for a while, unless `fresh` ones are asked for.
   *
   * @returns undefined where the register holds nothing under that address (404)
   * @throws RegisterError when there was no answer that can be used
   */
  get(path: string, query?: Readonly<Record<string, string>>, options?: { fresh?: boolean }): Promise<unknown>
}

type Attempt = { body: unknown } | { trouble: RegisterTrouble; isFinal: boolean; pause?: number | undefined }

/** A client that keeps to what registers ask of programs: says who it is, asks slowly, and waits when told to. */
export const createRegisterClient = (options: RegisterClientOptions): RegisterClient => {
  const { register, base, isOn, parameters, pace } = options
  const patience = { ...usualPatience, ...options.patience }
  const cache = createTtlCache<{ body: unknown }>({ lifetime: patience.cached, most: 500 })

  const addressOf = (path: string, query: Readonly<Record<string, string>>): string => {
    const url = new URL(`${base}${path}`)
    for (const [name, value] of Object.entries({ ...query, ...parameters })) {
      if (value !== undefined) url.searchParams.set(name, value)
    }
    return url.href
  }

  const attempt = async (address: string, deadline: AbortSignal): Promise<Attempt> => {
    await pace(deadline)
    const signal = AbortSignal.any([deadline, AbortSignal.timeout(patience.attempt)])
    const headers = { Accept: 'application/json', 'User-Agent': options.userAgent }
    const response = await fetch(address, { headers, signal })
    if (response.status === 404) {
      await response.body?.cancel()
      return { body: undefined }
    }
    if (!response.ok) {
      await response.body?.cancel()
      return failureOf(response)
    }
    return { body: parse(await response.text(), register) }
  }

  const ask = async (address: string): Promise<unknown> => {
    const deadline = AbortSignal.timeout(patience.total)
    for (let number = 1; ; number += 1) {
      const result = await attempt(address, deadline).catch((error: unknown) => troubleOf(error))
      if ('body' in result) return result.body
      const pause = result.pause ?? patience.pause * 2 ** (number - 1) * (0.5 + Math.random() / 2)
      if (result.isFinal || number >= patience.attempts || deadline.aborted || pause > patience.total) {
        throw new RegisterError(register, result.trouble)
      }
      try {
        await wait(pause, undefined, { signal: deadline })
      } catch {
        throw new RegisterError(register, result.trouble)
      }
    }
  }

  return {
    get: async (path, query = {}, { fresh = false } = {}) => {
      if (!isOn) throw new RegisterError(register, 'off')
      const address = addressOf(path, query)
      const kept = fresh ? undefined : cache.get(address)
      if (kept) return kept.body
      const body = await ask(address)
      cache.set(address, { body })
      return body
    },
  }
}

const failureOf = ({ status, headers }: Response): Attempt => {
  if (status === 429) {
    return { trouble: 'limited', isFinal: false, pause: retryAfter(headers.get('retry-after')) }
  }
  if (status >= 500) {
    return { trouble: 'broken', isFinal: false, pause: retryAfter(headers.get('retry-after')) }
  }
  return { trouble: 'refused', isFinal: true }
}

const troubleOf = (error: unknown): Attempt => {
  if (isRegisterError(error)) return { trouble: error.trouble, isFinal: true }
  const isLate = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
  return { trouble: isLate ? 'too-slow' : 'unreachable', isFinal: false }
}

const parse = (text: string, register: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new RegisterError(register, 'malformed', { cause: error })
  }
}
