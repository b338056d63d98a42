/** A successful answer as it is kept: its text and the validator to ask with. Plain strings, safe to store. */
export type CacheEntry = {
  readonly etag: string
  /** The JSON text of the answer. */
  readonly body: string
}

/**
 * Where answers are kept between calls: `memoryCache()`, or a few lines over any key-value store. Keys are
 * addresses, without the API key. An implementation that fails never fails a call.
 */
export type Cache = {
  /** The answer kept under the key; nothing where there is none. */
  get(key: string): CacheEntry | undefined | null | Promise<CacheEntry | undefined | null>
  /** Keeps an answer in the place of the one before. */
  set(key: string, entry: CacheEntry): unknown
}
