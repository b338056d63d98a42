import type { ErrorCode } from './ErrorCode.js'

/** Marks errors of this package in a way that other realms and other copies of the package recognise. */
export const errorBrand = '@cofactor/sdk'

/**
 * What every failed call rejects with. `name` tells the kind, `code` the reason in a stable word; the message
 * names the request. The key is in none of them.
 */
export class CofactorError extends Error {
  declare readonly name: string
  /** The package that made the error. */
  readonly brand: string = errorBrand
  /** HTTP method of the request. */
  declare readonly method: string
  /** Address of the request. The key is never part of it. */
  declare readonly url: string
  declare readonly code: ErrorCode
  /** Milliseconds after which the same request may well succeed; `undefined` when time will not help. */
  declare readonly retryAfter: number | undefined

  constructor(
    url: string,
    code: ErrorCode,
    what: string,
    cause?: unknown,
    retryAfter?: number,
    method = 'GET',
  ) {
    super(`${method} ${url}: ${what}`, { cause })
    this.method = method
    this.url = url
    this.code = code
    this.retryAfter = retryAfter
  }
}
