import type { Encoding } from './negotiateEncoding'

/** Each encoding of a body is a representation of its own, so a strong ETag names it too. */
export const etagOf = (hash: string, encoding: Encoding): string =>
  encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`

/**
 * Whether `If-None-Match` names this content, in whichever encoding: who holds one of them needs no other.
 * Compared weakly, as RFC 9110 asks for, since caches in between may have weakened the tag.
 */
export const isNotModified = (header: string | undefined, hash: string): boolean => {
  if (!header) return false
  return header.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '')
    return tag === '*' || tag.slice(1, -1).replace(/-(br|gzip)$/, '') === hash
  })
}
