import type { Change, ContentModel } from '../model/types'
import { createAnswer, type Answer } from './answer'
import { assertModel } from './assertModel'
import { createTables, type Tables } from './columns/createTables'
import type { DocumentAddress } from './documentAddress'
import { listFieldPaths } from './fieldPaths'
import { createHistory, type History } from './history/createHistory'
import { noteOf } from './history/noteOf'
import { listDocuments, type ListAnswer } from './listDocuments'
import { OutOfOrderError } from './OutOfOrderError'
import type { DocumentQuery, ListQuery } from './query'
import { createRecordIndex, type RecordIndex } from './recordIndex'
import type { Ref, ServedDocument, View } from './servedDocument'

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
   * Applies changes of which superseded ones were left out: revisions must increase, and may have gaps.
   *
   * @throws OutOfOrderError when a revision does not increase.
   */
  load(changes: Iterable<Change>, options?: LoadOptions): void
  /** Calls the listener after each change that was applied, until the returned function is called. */
  subscribe(listener: StoreListener): () => void
  /** The same before each change, while the store still answers as if it had not come. */
  subscribeBefore(listener: (touched: readonly DocumentAddress[]) => void): () => void
  list(type: string, query: ListQuery): ListAnswer
  /** What is at an address: a document, a hint where it went, or nothing. */
  locate(type: string, slug: string): Location
  /** Undefined unless the document is `here`. */
  get(type: string, slug: string, query: DocumentQuery): Answer | undefined
  /** The document at an address as it is served in a locale, with what is to be said of it; undefined unless it is `here`. */
  view(type: string, slug: string, locale: string): View | undefined
  /** The document alone. */
  find(type: string, slug: string, locale: string): ServedDocument | undefined
  /** The same for who passes over everything: it keeps no form that nobody had asked for. */
  findInPassing(type: string, slug: string, locale: string): ServedDocument | undefined
  /**
   * Everything that a reverse field of a document lists, in its order, also what is beyond the limit of what is shown;
   * nothing when the document or the field is not there.
   */
  sourcesOf(type: string, slug: string, field: string, locale: string): Ref[]
  /** Every document of a type in a locale, by slug: for what is built over the whole edition. */
  all(type: string, locale: string): ServedDocument[]
  /** The slugs of a type, each once, in order. The list itself never changes; a later one may differ. */
  slugs(type: string): readonly string[]
  count(type: string): number
  readonly history: History
}

/**
 * `touched` are the addresses at which the answer may be another than before, each once: the document's own, the one
 * it left, those of documents that show its title or slug, and of those whose reverse fields it enters or leaves.
 */
export type StoreListener = (change: Change, touched: readonly DocumentAddress[]) => void

export type LoadOptions = {
  /** Where the history ends, when that is past its last change. */
  readonly revision?: number
  /**
   * Since when nothing is left out that the history needs to be exact.
   * @default the end, when there was a gap
   */
  readonly exactSince?: number
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
  const listeners = new Set<StoreListener>()
  const earlyListeners = new Set<(touched: readonly DocumentAddress[]) => void>()
  let touched: readonly DocumentAddress[] = []
  const index: RecordIndex = createRecordIndex(model, {
    beforeChange: (addresses) => {
      touched = addresses
      for (const listener of earlyListeners) listener(addresses)
    },
    afterChange: (replacement) => tables.follow(replacement),
  })
  const tables = createTables({
    model,
    entriesOf: index.entriesOf,
    surroundings: { defaultLocale: model.defaultLocale, entryOf: index.find, sourcesOf: index.sourcesOf },
  })
  const history = createHistory()
  let revision = 0

  const take = (change: Change): void => {
    const note = noteOf(change, index)
    if (change.kind === 'publish') index.put(change.record, change.fieldsText)
    else index.remove(change)
    revision = change.revision
    history.add(note, touched)
    const told = touched
    for (const listener of listeners) listener(change, told)
  }

  const load: Store['load'] = (changes, { revision: end = 0, exactSince } = {}) => {
    let hasGap = false
    for (const change of changes) {
      if (change.revision <= revision) throw new OutOfOrderError(change.revision, revision + 1)
      hasGap ||= change.revision > revision + 1
      take(change)
    }
    hasGap ||= end > revision
    revision = Math.max(revision, end)
    if (exactSince !== undefined) history.trustSince(exactSince)
    else if (hasGap) history.trustSince(revision)
  }

  return {
    get revision() {
      return revision
    },
    apply: (change) => {
      if (change.revision !== revision + 1) throw new OutOfOrderError(change.revision, revision + 1)
      take(change)
    },
    load,
    subscribe: (listener) => addTo(listeners, listener),
    subscribeBefore: (listener) => addTo(earlyListeners, listener),
    ...readers(index, tables),
    history,
  }
}

const addTo = <Listener>(listeners: Set<Listener>, listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

type Readers = Omit<Store, 'revision' | 'apply' | 'load' | 'subscribe' | 'subscribeBefore' | 'history'>

const readers = (index: RecordIndex, tables: Tables): Readers => ({
  list: (type, query) => listDocuments(type, query, { index, tables }),
  locate: (type, slug) => locate(index, type, slug),
  get: (type, slug, query) => {
    const entry = index.addresses.current(type, slug)
    return entry && createAnswer(type, [entry], query, index)
  },
  view: (type, slug, locale) => {
    const entry = index.addresses.current(type, slug)
    return entry && index.view(entry, locale)
  },
  find: (type, slug, locale) => {
    const entry = index.addresses.current(type, slug)
    return entry && index.view(entry, locale).document
  },
  findInPassing: (type, slug, locale) => {
    const entry = index.addresses.current(type, slug)
    return entry && index.passingView(entry, locale).document
  },
  sourcesOf: (type, slug, path, locale) => {
    const entry = index.addresses.current(type, slug)
    const field = entry && listFieldPaths(entry.model).find((candidate) => candidate.path === path)?.field
    return entry && field?.kind === 'reverse' ? index.allSources(entry, field, locale) : []
  },
  all: (type, locale) => {
    const table = tables.of(type)
    const entries = table?.order([], locale).rows.flatMap((row) => table.rows.at(row) ?? []) ?? []
    return entries.map((entry) => index.view(entry, locale).document)
  },
  slugs: index.slugsOf,
  count: (type) => index.countOf(type),
})

/** Who has an address now goes before who had it once. */
const locate = ({ addresses }: RecordIndex, type: string, slug: string): Location => {
  if (addresses.current(type, slug)) return { kind: 'here' }
  const moved = addresses.previous(type, slug)
  if (moved) return { kind: 'moved', slug: moved.record.slug }
  return { kind: addresses.isBuried(type, slug) ? 'unpublished' : 'unknown' }
}
