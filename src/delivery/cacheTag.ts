import { createHash } from 'node:crypto'
import type { DocumentAddress } from './answer'

/** The tag of a document where there is room for it: `minerals:magnesium`. */
export const cacheTagOf = ({ type, slug }: DocumentAddress): string => `${type}:${slug}`

/** Bytes of the hash that a short tag is made of. Two documents of one tag are purged together, which does no harm. */
const shortTagBytes = 6
const shortTagLength = 10

/** Short tags of what is served, for as long as it is held. */
const shortTags = new WeakMap<DocumentAddress, string>()

/**
 * The tag of a document in an answer that has many: the first six bytes of SHA-256 of the long tag, as a number to
 * base 36 with ten digits. In small letters, because some networks take no notice of case.
 */
export const shortCacheTagOf = (address: DocumentAddress): string => {
  const known = shortTags.get(address)
  if (known !== undefined) return known
  const hash = createHash('sha256').update(cacheTagOf(address)).digest()
  const tag = hash.readUIntBE(0, shortTagBytes).toString(36).padStart(shortTagLength, '0')
  shortTags.set(address, tag)
  return tag
}

/** What to purge of a shared cache when a document changes in place: answers have one or the other of these. */
export const cacheTagsOf = (address: DocumentAddress): readonly string[] => [
  cacheTagOf(address),
  shortCacheTagOf(address),
]
