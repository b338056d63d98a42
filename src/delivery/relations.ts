import type { ReverseField, StoredReference } from '../model/types'
import type { Entry } from './entry'
import { createMultiIndex } from './multiIndex'
import { sourceKey, targetKey } from './storedReferences'

/** Who points at whom. Targets are kept by identity, published or not, so that links come alive with them. */
export type Relations = {
  add(entry: Entry): void
  remove(entry: Entry): void
  /** Every document that shows this one as a reference. */
  referrersOf(target: StoredReference): Iterable<Entry>
  /** Every document that a reverse field of this one lists, each once, in no order. */
  sourcesOf(target: StoredReference, field: ReverseField): Iterable<Entry>
}

export const createRelations = (): Relations => {
  const referrers = createMultiIndex<Entry>()
  const sources = createMultiIndex<Entry>()
  return {
    add: (entry) => {
      for (const reference of entry.references) {
        referrers.add(reference.target, entry)
        sources.add(reference.source, entry)
      }
    },
    remove: (entry) => {
      for (const reference of entry.references) {
        referrers.remove(reference.target, entry)
        sources.remove(reference.source, entry)
      }
    },
    referrersOf: (target) => referrers.members(targetKey(target)),
    sourcesOf: (target, { from, via }) =>
      new Set(via.flatMap((path) => [...sources.members(sourceKey(targetKey(target), from, path))])),
  }
}
