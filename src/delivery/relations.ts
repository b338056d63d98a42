import type { ReverseField, StoredReference } from '../model/types'
import type { Entry } from './entry'
import { createMultiIndex } from './multiIndex'

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
        referrers.add(targetKey(reference), entry)
        sources.add(sourceKey(reference, entry.record.type, reference.path), entry)
      }
    },
    remove: (entry) => {
      for (const reference of entry.references) {
        referrers.remove(targetKey(reference), entry)
        sources.remove(sourceKey(reference, entry.record.type, reference.path), entry)
      }
    },
    referrersOf: (target) => referrers.members(targetKey(target)),
    sourcesOf: (target, { from, via }) =>
      new Set(via.flatMap((path) => [...sources.members(sourceKey(target, from, path))])),
  }
}

const targetKey = ({ type, id }: StoredReference): string => `${type}/${id}`

const sourceKey = (target: StoredReference, from: string, path: string): string =>
  `${from}.${path} ${targetKey(target)}`
