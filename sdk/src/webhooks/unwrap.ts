import { readEvent } from './readEvent.js'
import { isSignedBy } from './signing.js'
import type { WebhookEvent } from './WebhookEvent.js'
import { WebhookVerificationError } from './WebhookVerificationError.js'

/** Headers of a request: the web's, or an object such as Node's, in any case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** How old a message may be, and by which clock. */
export type UnwrapOptions = {
  /** Seconds that a message may be old, or that the sender's clock may be ahead. @default 300 */
  readonly tolerance?: number | undefined
  /** The time to compare with, in milliseconds since the epoch. @default Date.now() */
  readonly now?: number | undefined
}

const headerOf = (headers: WebhookHeaders, name: string): string => {
  const value =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  if (value) return String(value)
  throw new WebhookVerificationError('missing-header', `the header ${name} is missing`)
}

const bytesOf = (body: unknown): Uint8Array => {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof Uint8Array) return body
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  // Frameworks parse bodies unasked; what is left then can't be verified.
  throw new TypeError(
    'unwrap: body must be the text or the bytes as they came, not parsed, such as request.text()',
  )
}

const assertFresh = (timestamp: string, { tolerance = 300, now = Date.now() }: UnwrapOptions): void => {
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookVerificationError('invalid-timestamp', 'webhook-timestamp is no number of seconds')
  }
  const age = Math.floor(now / 1000) - Number(timestamp)
  if (age > tolerance) throw new WebhookVerificationError('too-old', `it was signed ${age} seconds ago`)
  if (-age > tolerance) {
    throw new WebhookVerificationError('too-new', `it was signed ${-age} seconds in the future`)
  }
}

/**
 * The event in a request to your webhook address, once it is sure that the server sent it (Standard Webhooks).
 *
 * @param body as it came, text or bytes; JSON that was parsed and written again has other bytes
 * @param secret the secret of the webhook, `whsec_…`; several while one replaces another
 * @throws WebhookVerificationError whose `code` says why the request was refused; answer it with 400
 * @throws TypeError when `body` or `secret` can't be right, whoever sent the request
 */
export const unwrap = async (
  body: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: UnwrapOptions = {},
): Promise<WebhookEvent> => {
  const bytes = bytesOf(body)
  const id = headerOf(headers, 'webhook-id')
  const timestamp = headerOf(headers, 'webhook-timestamp')
  const signatures = headerOf(headers, 'webhook-signature')
  assertFresh(timestamp, options)
  if (!(await isSignedBy({ id, timestamp, body: bytes }, signatures, [secret].flat()))) {
    throw new WebhookVerificationError(
      'no-matching-signature',
      'no signature fits the secret; was the body changed on the way?',
    )
  }
  return readEvent(id, new TextDecoder().decode(bytes))
}
