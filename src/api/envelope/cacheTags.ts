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
  const typeTags = new Set(types)
  let characters = 0
  for (const { type, slug } of documents) {
    typeTags.add(type)
    characters += type.length + slug.length + separators
  }
  if (characters <= longTagCharacters) return joined(typeTags, documents.map(cacheTagOf))
  if (documents.length > mostLookedAt) return joined(typeTags, [])
  const short = new Set(documents.map(shortCacheTagOf))
  return joined(typeTags, typeTags.size + short.size <= maxCacheTags ? short : [])
}

/** A colon and a comma. */
const separators = 2

/** Documents beyond which some may come twice but not so often that their tags would be few enough. */
const mostLookedAt = 1000

const joined = (types: Iterable<string>, tags: Iterable<string>): string =>
  [...new Set([...types, ...tags])].join(',')
