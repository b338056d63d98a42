import type { DocumentAddress } from '../documentAddress'
import { compareCodeUnits } from '../compareText'
import type { Store } from '../createStore'
import type { ServedDocument } from '../servedDocument'
import { firstIndex } from './firstIndex'
import type { SyncPosition } from './syncCursor'

/** What a copy of the edition has to take over: the document that is now at an address, or that none is. */
export type SyncItem =
  | (DocumentAddress & {
      readonly kind: 'publish'
      readonly revision: number
      readonly document: ServedDocument
    })
  | (DocumentAddress & { readonly kind: 'unpublish'; readonly revision: number; readonly movedTo?: string })

export type SyncPage = {
  readonly items: readonly SyncItem[]
  /** Where the next page, or the next look, goes on. */
  readonly next: SyncPosition
  /** True when there is more already. */
  readonly hasMore: boolean
}

export type SyncPageOptions = {
  readonly store: Store
  /** Every type, in any order. */
  readonly types: readonly string[]
  readonly locale: string
  readonly limit: number
}

/**
 * What to take over after a position, or from nothing on.
 *
 * The first copy walks over the addresses in order, because when each was touched may be forgotten; it is of the
 * revision at which it began, and what is touched meanwhile comes after it. From then on every address touched comes
 * once, at its last touch, as it is now.
 */
export const readSyncPage = (position: SyncPosition | undefined, options: SyncPageOptions): SyncPage => {
  const start = position ?? { revision: options.store.revision, isCopying: true }
  return start.isCopying ? copyPage(start, options) : followPage(start, options)
}

const copyPage = (start: SyncPosition, options: SyncPageOptions): SyncPage => {
  const { store, limit } = options
  // Another process may have begun the copy, and be ahead of this one: then it is of this one's revision from here on.
  const revision = Math.min(start.revision, store.revision)
  const { page, last, hasMore } = cut(addressesAfter(start.address, options), limit)
  return {
    items: page.map((address) => itemAt(address, store.history.touchedAt(address), options)),
    next: hasMore && last ? { revision, address: last, isCopying: true } : { revision, isCopying: false },
    hasMore: hasMore || store.revision > revision,
  }
}

const followPage = (start: SyncPosition, options: SyncPageOptions): SyncPage => {
  const { store, limit } = options
  // A process that is behind the one which wrote the cursor has nothing to add, and takes nothing back.
  if (start.revision > store.revision) return { items: [], next: start, hasMore: false }
  const { page, last, hasMore } = cut(store.history.marksAfter(start), limit)
  return {
    items: page.map((mark) => itemAt(mark, mark.revision, options)),
    next:
      hasMore && last
        ? { revision: last.revision, address: { type: last.type, slug: last.slug }, isCopying: false }
        : { revision: store.revision, isCopying: false },
    hasMore,
  }
}

const itemAt = ({ type, slug }: DocumentAddress, revision: number, options: SyncPageOptions): SyncItem => {
  const { store, locale } = options
  const document = store.findInPassing(type, slug, locale)
  if (document) return { kind: 'publish', revision, type, slug, document }
  const location = store.locate(type, slug)
  const movedTo = location.kind === 'moved' ? { movedTo: location.slug } : {}
  return { kind: 'unpublish', revision, type, slug, ...movedTo }
}

/** Every address that has a document, after a given one, by type and slug. */
function* addressesAfter(
  after: DocumentAddress | undefined,
  { store, types }: SyncPageOptions,
): Iterable<DocumentAddress> {
  for (const type of [...types].sort(compareCodeUnits)) {
    if (after && type < after.type) continue
    const slugs = store.slugs(type)
    const start = after?.type === type ? firstIndex(slugs, (slug) => slug > after.slug) : 0
    for (let index = start; index < slugs.length; index += 1) {
      const slug = slugs[index]
      if (slug !== undefined) yield { type, slug }
    }
  }
}

type Cut<Item> = {
  readonly page: readonly Item[]
  readonly last: Item | undefined
  readonly hasMore: boolean
}

/** The first items, and whether there are others. */
const cut = <Item>(items: Iterable<Item>, limit: number): Cut<Item> => {
  const page: Item[] = []
  for (const item of items) {
    if (page.length === limit) return { page, last: page.at(-1), hasMore: true }
    page.push(item)
  }
  return { page, last: page.at(-1), hasMore: false }
}
