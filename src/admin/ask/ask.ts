import { refusalsIn } from './refusals'

export type Answer = {
  /** That of HTTP; 0 where the server could not be reached. */
  readonly status: number
  readonly body: unknown
  /** Why it was refused, in sentences; empty when what was asked for was done. */
  readonly refusals: readonly string[]
}

type Question = {
  /** @default 'POST' where there is something to send, else 'GET' */
  readonly method?: 'GET' | 'POST' | 'PATCH'
  /** Sent as JSON, or as it is where it is a form. */
  readonly data?: object
  readonly signal?: AbortSignal
}

const unreachable: Answer = {
  status: 0,
  body: undefined,
  refusals: ['The server could not be reached. Try again.'],
}

const content = (data: object | undefined): Pick<RequestInit, 'headers' | 'body'> => {
  if (data === undefined) return {}
  if (data instanceof FormData) return { body: data }
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(data) }
}

/**
 * Asks the server's own API as the person who is signed in. There is an answer in every case: it never throws, and who
 * gave up by `signal` finds that in the signal.
 */
export const ask = async (address: string, { method, data, signal }: Question = {}): Promise<Answer> => {
  try {
    const response = await fetch(address, {
      method: method ?? (data === undefined ? 'GET' : 'POST'),
      credentials: 'include',
      ...content(data),
      ...(signal && { signal }),
    })
    const { status, ok } = response
    const body: unknown = await response.json().catch(() => undefined)
    return { status, body, refusals: ok ? [] : refusalsIn(body, status) }
  } catch {
    return unreachable
  }
}
