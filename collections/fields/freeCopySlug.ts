import type { FieldHook } from 'payload'
import { slugMaxLength } from '../../src/domain/identifiers/slug'

const suffixRoom = '-copy-999'.length

/** Addresses for copies, in the order in which they are tried: `zinc-copy`, `zinc-copy-2`, … */
const candidate = (slug: string, copy: number): string => {
  const start = slug.slice(0, slugMaxLength - suffixRoom).replace(/-+$/, '')
  return copy === 1 ? `${start}-copy` : `${start}-copy-${copy}`
}

/** An address that no document has yet, for a copy of one. */
export const freeCopySlug: FieldHook = async ({ value, collection, req }) => {
  if (typeof value !== 'string' || !collection) return value
  for (let copy = 1; ; copy += 1) {
    const slug = candidate(value, copy)
    const where = { slug: { equals: slug } }
    const { totalDocs } = await req.payload.db.count({ collection: collection.slug, where, req })
    if (totalDocs === 0) return slug
  }
}
