import type { DocumentFollower } from '../delivery/followDocuments'
import type { ServedDocument } from '../delivery/servedDocument'
import { valuesAt } from '../delivery/valuesAt'
import type { Taxonomy, TaxonomyUse } from './taxonomy'

export type TermCounts = DocumentFollower & {
  /** How many documents use a term, in one place where it is given, else anywhere. */
  count(taxonomy: string, value: string, use?: Pick<TaxonomyUse, 'type' | 'path'>): number
}

type Place = { readonly taxonomy: string; readonly use: TaxonomyUse; readonly segments: readonly string[] }

/** Counts by how many documents each term is used, in all and place by place. */
export const createTermCounts = (taxonomies: readonly Taxonomy[]): TermCounts => {
  const placesOf = placesByType(taxonomies)
  // Documents share few different terms, so they hold numbers in place of names.
  const ids = new Map<string, number>()
  const counts: number[] = []
  const held = new Map<string, readonly number[]>()

  const idOf = (key: string): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    counts.push(0)
    ids.set(key, counts.length - 1)
    return counts.length - 1
  }
  const add = (of: readonly number[], step: 1 | -1): void => {
    for (const id of of) counts[id] = (counts[id] ?? 0) + step
  }
  const remove: TermCounts['remove'] = ({ type, slug }) => {
    const name = `${type}/${slug}`
    add(held.get(name) ?? [], -1)
    held.delete(name)
  }

  return {
    remove,
    put: (document) => {
      remove(document)
      const keys = new Set((placesOf.get(document.type) ?? []).flatMap((place) => keysAt(document, place)))
      const used = [...keys].map(idOf)
      held.set(`${document.type}/${document.slug}`, used)
      add(used, 1)
    },
    count: (taxonomy, value, use) => counts[ids.get(keyOf(taxonomy, value, use)) ?? -1] ?? 0,
  }
}

const placesByType = (taxonomies: readonly Taxonomy[]): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>()
  for (const { id, usedBy } of taxonomies) {
    for (const use of usedBy) {
      const place = { taxonomy: id, use, segments: use.path.split('.') }
      places.set(use.type, [...(places.get(use.type) ?? []), place])
    }
  }
  return places
}

/** For each value once for the place and once for anywhere. */
const keysAt = (document: ServedDocument, { taxonomy, use, segments }: Place): string[] =>
  valuesAt(document, segments).flatMap((value) => [
    keyOf(taxonomy, String(value), use),
    keyOf(taxonomy, String(value)),
  ])

const keyOf = (taxonomy: string, value: string, use?: Pick<TaxonomyUse, 'type' | 'path'>): string =>
  use ? `${taxonomy} ${use.type} ${use.path} ${value}` : `${taxonomy} ${value}`
