import { createHash } from 'node:crypto'

/** An answer ready to be sent, as often as it is asked for. */
export type PreparedResponse = {
  readonly body: Buffer
  /** SHA-256 of the body, base64url: what its ETags are made of. */
  readonly hash: string
  readonly headers: Readonly<Record<string, string>>
}

/** Shared caches keep an answer for a minute and may serve it for ten more while they fetch a new one. */
export const sharedCacheControl = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'

export const prepareResponse = (
  content: object,
  headers: Readonly<Record<string, string>> = {},
): PreparedResponse => {
  const body = Buffer.from(JSON.stringify(content))
  return {
    body,
    hash: createHash('sha256').update(body).digest('base64url'),
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': sharedCacheControl,
      Vary: 'Accept-Encoding',
      ...headers,
    },
  }
}
