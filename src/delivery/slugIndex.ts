import type { Entry } from './entry'

/** Who claims a slug of a type. Nearly always that is one document, so finding it is two look-ups and no more. */
export type SlugIndex = {
  add(type: string, slug: string, entry: Entry): void
  remove(type: string, slug: string, entry: Entry): void
  /** The one that came last: it holds the slug when several claim it. */
  last(type: string, slug: string): Entry | undefined
}

export const createSlugIndex = (): SlugIndex => {
  const types = new Map<string, Map<string, readonly Entry[]>>()
  const others = (type: string, slug: string, entry: Entry): Entry[] =>
    (types.get(type)?.get(slug) ?? []).filter((other) => other !== entry)
  return {
    add: (type, slug, entry) => {
      const slugs = types.get(type) ?? new Map<string, readonly Entry[]>()
      types.set(type, slugs.set(slug, [...others(type, slug, entry), entry]))
    },
    remove: (type, slug, entry) => {
      const left = others(type, slug, entry)
      if (left.length > 0) types.get(type)?.set(slug, left)
      else types.get(type)?.delete(slug)
    },
    last: (type, slug) => types.get(type)?.get(slug)?.at(-1),
  }
}
