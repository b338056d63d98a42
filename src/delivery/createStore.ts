import type { Change, ContentModel } from '../model/types'
import { createAnswer, type Answer } from './answer'
import { assertModel } from './assertModel'
import { listDocuments, type ListAnswer } from './listDocuments'
import { createOrderedEntries } from './orderedEntries'
import { OutOfOrderError } from './OutOfOrderError'
import type { DocumentQuery, ListQuery } from './query'
import { createRecordIndex, type RecordIndex } from './recordIndex'
import type { ServedDocument } from './servedDocument'

/**
 * The published edition in memory, as partners see it. All it returns is shared with other readers and must not
 * be changed. Types are those of the content model; a type it does not have is an empty one.
 */
export type Store = {
  /** Revision of the last change applied; 0 before the first. */
  readonly revision: number
  /** @throws OutOfOrderError when the change is not the one after `revision`. The store is then unchanged. */
  apply(change: Change): void
  /**
   * Applies a history of which superseded changes were left out: revisions must increase, and may have gaps.
   * `revision` is where the history ends, when that is past its last change.
   *
   * @throws OutOfOrderError when a revision does not increase.
   */
  load(changes: Iterable<Change>, revision?: number): void
  /** Calls the listener after each change that was applied, until the returned function is called. */
  subscribe(listener: (change: Change) => void): () => void
  list(type: string, query: ListQuery): ListAnswer
  /** What is at an address: a document, a hint where it went, or nothing. */
  locate(type: string, slug: string): Location
  /** Undefined unless the document is `here`. */
  get(type: string, slug: string, query: DocumentQuery): Answer | undefined
  /** Every document of a type in a locale, by slug: for what is built over the whole edition. */
  all(type: string, locale: string): ServedDocument[]
  count(type: string): number
}

export type Location =
  | { readonly kind: 'here' }
  /** It has another slug now. */
  | { readonly kind: 'moved'; readonly slug: string }
  /** There was one, and it was taken back. */
  | { readonly kind: 'unpublished' }
  | { readonly kind: 'unknown' }

/** @throws Error when the content model contradicts itself. */
export const createStore = (model: ContentModel): Store => {
  assertModel(model)
  const index = createRecordIndex(model)
  const orders = createOrderedEntries(Object.keys(model.types), index)
  const listeners = new Set<(change: Change) => void>()
  let revision = 0

  const take = (change: Change): void => {
    if (change.kind === 'publish') index.put(change.record)
    else index.remove(change)
    orders.forget(change.kind === 'publish' ? change.record.type : change.type)
    revision = change.revision
    for (const listener of listeners) listener(change)
  }

  return {
    get revision() {
      return revision
    },
    apply: (change) => {
      if (change.revision !== revision + 1) throw new OutOfOrderError(change.revision, revision + 1)
      take(change)
    },
    load: (changes, end = 0) => {
      for (const change of changes) {
        if (change.revision <= revision) throw new OutOfOrderError(change.revision, revision + 1)
        take(change)
      }
      revision = Math.max(revision, end)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    list: (type, query) => listDocuments(type, query, { index, orders }),
    locate: (type, slug) => locate(index, type, slug),
    get: (type, slug, query) => {
      const entry = index.addresses.current(type, slug)
      return entry && createAnswer(type, [entry], query, index)
    },
    all: (type, locale) =>
      orders.get(type, [], locale).items.map(({ entry }) => index.view(entry, locale).document),
    count: (type) => index.countOf(type),
  }
}

/** Who has an address now goes before who had it once. */
const locate = ({ addresses }: RecordIndex, type: string, slug: string): Location => {
  if (addresses.current(type, slug)) return { kind: 'here' }
  const moved = addresses.previous(type, slug)
  if (moved) return { kind: 'moved', slug: moved.record.slug }
  return { kind: addresses.isBuried(type, slug) ? 'unpublished' : 'unknown' }
}
