/** Marks errors of this package in a way that other realms and other copies of the package recognise. */
export const errorBrand = '@cofactor/sdk'

/**
 * What every failed call rejects with. `name` tells the kind, `code` the reason in a stable word; the message
 * names the request. The key is in none of them.
 */
export class CofactorError extends Error {
  override readonly name: string = 'CofactorError'
  /** The package that made the error. */
  readonly brand: string = errorBrand
  /** HTTP method of the request; the client only reads. */
  readonly method = 'GET'
  declare readonly url: string
  declare readonly code: string
  /** Milliseconds after which the same request may well succeed; `undefined` when time will not help. */
  declare readonly retryAfter: number | undefined

  constructor(url: string, code: string, what: string, cause?: unknown, retryAfter?: number) {
    super(`GET ${url}: ${what}`, { cause })
    this.url = url
    this.code = code
    this.retryAfter = retryAfter
  }
}
