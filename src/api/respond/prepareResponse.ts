import { createHash } from 'node:crypto'
import { bodyOf, type Body } from './body'

/** An answer ready to be sent, as often as it is asked for. */
export type PreparedResponse = {
  /** @default 200 */
  readonly status?: number
  readonly body: Body
  /** What its ETags are made of: the same for the same body only. */
  readonly hash: string
  readonly headers: Readonly<Record<string, string>>
}

/** Shared caches keep an answer for a minute and may serve it for ten more while they fetch a new one. */
export const sharedCacheControl = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'

/** SHA-256 as base64url. */
export const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('base64url')

/** An answer in JSON, or in bytes of another type, which `headers` then names. */
export const prepareResponse = (
  content: object,
  headers: Readonly<Record<string, string>> = {},
): PreparedResponse => {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content))
  return withHeaders({ body: bodyOf([bytes]), hash: hashOf(bytes) }, headers)
}

/** An answer of which body and hash are there already. */
export const withHeaders = (
  { body, hash }: Pick<PreparedResponse, 'body' | 'hash'>,
  headers: Readonly<Record<string, string>>,
): PreparedResponse => ({
  body,
  hash,
  headers: {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': sharedCacheControl,
    Vary: 'Accept-Encoding',
    ...headers,
  },
})

/** 308 and not 301, so that no client turns a HEAD into a GET. */
export const prepareRedirect = (
  location: string,
  headers: Readonly<Record<string, string>>,
): PreparedResponse => ({
  status: 308,
  body: bodyOf([]),
  hash: hashOf(location),
  headers: { Location: location, 'Cache-Control': sharedCacheControl, ...headers },
})
