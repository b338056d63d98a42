import type { FetchFunction } from '../ClientOptions.js'
import { tagsOfUrl } from './cacheTags.js'

/** How long Next keeps an answer. */
export type NextFetchOptions = {
  /** Seconds after which Next asks again though nothing was told to have changed; `false` for never. @default 3600 */
  readonly revalidate?: number | false | undefined
}

/** What Next's `fetch` takes beside the standard's. */
type NextInit = RequestInit & { next: { tags: string[]; revalidate: number | false } }

/**
 * A `fetch` for `createClient` whose answers Next keeps, under tags that `revalidateHandler` knows. Not beside
 * the client's own `cache`: one of them is enough.
 */
export const nextFetch =
  ({ revalidate = 3600 }: NextFetchOptions = {}): FetchFunction =>
  (url, init) => {
    const kept: NextInit = { ...init, cache: 'force-cache', next: { tags: tagsOfUrl(url), revalidate } }
    return fetch(url, kept)
  }
