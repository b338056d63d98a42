import { createHash } from 'node:crypto'
import type { DocumentAddress } from './answer'
import { createLruCache } from './lruCache'

/** The tag of a document where there is room for it: `minerals:magnesium`. */
export const cacheTagOf = ({ type, slug }: DocumentAddress): string => `${type}:${slug}`

/** Bytes of the hash that a short tag is made of. Two documents of one tag are purged together, which does no harm. */
const shortTagBytes = 6
const shortTagLength = 10

/** Short tags that are remembered: those of the documents on the pages that are asked for. */
const shortTags = createLruCache<{ readonly tag: string }>({ capacity: 10_000 })

/**
 * The tag of a document in an answer that has many: the first six bytes of SHA-256 of the long tag, as a number to
 * base 36 with ten digits. In small letters, because some networks take no notice of case.
 */
export const shortCacheTagOf = (address: DocumentAddress): string => {
  const long = cacheTagOf(address)
  const known = shortTags.get(long)
  if (known) return known.tag
  const hash = createHash('sha256').update(long).digest()
  const tag = hash.readUIntBE(0, shortTagBytes).toString(36).padStart(shortTagLength, '0')
  shortTags.set(long, { tag })
  return tag
}

/** What to purge of a shared cache when a document changes in place: answers have one or the other of these. */
export const cacheTagsOf = (address: DocumentAddress): readonly string[] => [
  cacheTagOf(address),
  shortCacheTagOf(address),
]
