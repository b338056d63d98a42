import type { DocumentAddress } from '../../delivery/answer'
import { cacheTagOf, shortCacheTagOf } from '../../delivery/cacheTag'

/** Characters that tags may take up while they are written out. Proxies often take 4 kB of headers in all. */
export const longTagCharacters = 1000

/** Tags of one answer. Akamai takes 128 with a response, Cloudflare and Fastly more. */
export const maxCacheTags = 128

/**
 * Names by which a shared cache can purge this answer: first the types it is about, which survive where only so many
 * tags are taken, then each document in it. Those are written out where they fit (`minerals:magnesium`), else made
 * short, and left out when they are too many: a purge by type then reaches the answer.
 */
export const cacheTags = (types: readonly string[], documents: readonly DocumentAddress[]): string => {
  const typeTags = [...new Set([...types, ...documents.map(({ type }) => type)])]
  const joined = (tags: Iterable<string>): string => [...typeTags, ...tags].join(',')
  // No tag is shorter than this, so that pages of many documents need not be written out first.
  const mayFit = documents.length * shortestLongTag <= longTagCharacters
  const long = mayFit ? joined(new Set(documents.map(cacheTagOf))) : undefined
  if (long !== undefined && long.length <= longTagCharacters) return long
  const short = documents.length <= mostLookedAt ? new Set(documents.map(shortCacheTagOf)) : undefined
  return short && typeTags.length + short.size <= maxCacheTags ? joined(short) : typeTags.join(',')
}

/** `a:b` and a comma. */
const shortestLongTag = 4

/** Documents beyond which some may come twice but not so often that their tags would be few enough. */
const mostLookedAt = 1000
