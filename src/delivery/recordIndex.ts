import type { ContentModel, PublishedRecord, ReverseField, StoredReference } from '../model/types'
import { createAddresses, type Addresses } from './addresses'
import type { DocumentAddress } from './documentAddress'
import { compareCodeUnits } from './compareText'
import { createViews } from './createViews'
import { areShownAlike, createEntry, type Entry } from './entry'
import { createRelations, type Relations } from './relations'
import type { Ref, View } from './servedDocument'
import type { ReferenceAt } from './storedReferences'

/**
 * The published records and what is found through them. A change touches the record itself, the documents that
 * show its slug or title when those changed, and the documents whose reverse fields it enters or leaves.
 */
export type RecordIndex = {
  /** `fieldsText` is the record's fields as JSON, where that is known. */
  put(record: PublishedRecord, fieldsText?: string): void
  /** Takes a document out, if it is there, and remembers that there was one at its address. */
  remove(gone: StoredReference & { slug: string }): void
  find(identity: StoredReference): Entry | undefined
  entriesOf(type: string): Iterable<Entry>
  countOf(type: string): number
  /** Slugs of a type, each once, in order. The list is never changed afterwards. */
  slugsOf(type: string): readonly string[]
  readonly addresses: Pick<Addresses, 'current' | 'previous' | 'isBuried'>
  /** Every document that a reverse field of this one lists, each once, in no order. */
  readonly sourcesOf: Relations['sourcesOf']
  /** The served form, kept for the next reader. */
  view(entry: Entry, locale: string): View
  /** The same for a reader who passes over everything: made and not kept, where it is not there already. */
  passingView(entry: Entry, locale: string): View
  /** What a reverse field would show in a locale without its limit. */
  allSources(entry: Entry, field: ReverseField, locale: string): Ref[]
}

/** A document that came, went or was put in the place of another. */
export type Replacement = {
  readonly before: Entry | undefined
  readonly after: Entry | undefined
  /** Documents whose references or reverse fields now lead elsewhere. Another title alone leads nowhere else. */
  readonly around: readonly Entry[]
}

export type RecordIndexListeners = {
  /** Told of every address at which the answer may change, each once, while all is still as before. */
  readonly beforeChange: (touched: readonly DocumentAddress[]) => void
  readonly afterChange: (replacement: Replacement) => void
}

export const createRecordIndex = (
  model: ContentModel,
  { beforeChange, afterChange }: RecordIndexListeners,
): RecordIndex => {
  const entries = new Map(Object.keys(model.types).map((type) => [type, new Map<string, Entry>()]))
  const slugLists = new Map<string, readonly string[]>()
  const addresses = createAddresses()
  const relations = createRelations()
  const entryOf = ({ type, id }: StoredReference): Entry | undefined => entries.get(type)?.get(id)

  const replace = (before: Entry | undefined, after: Entry | undefined, gone: DocumentAddress[]): void => {
    const isAlike = areShownAlike(before, after)
    const isSlugKept = before?.record.slug === after?.record.slug
    const stale = dependents(before, after, isAlike)
    const around = isAlike === isSlugKept ? stale : dependents(before, after, isSlugKept)
    const changed = [before, after, ...stale].flatMap((entry) => entry?.record ?? [])
    beforeChange(uniqueAddresses([...changed, ...gone]))
    for (const entry of stale) entry.views.clear()
    if (!isSlugKept) slugLists.delete((before ?? after)?.record.type ?? '')
    if (before) {
      addresses.remove(before)
      relations.remove(before)
      entries.get(before.record.type)?.delete(before.record.id)
    }
    if (after) {
      addresses.add(after)
      relations.add(after)
      entries.get(after.record.type)?.set(after.record.id, after)
    }
    afterChange({ before, after, around })
  }

  /** Who shows the document, unless it still looks the same to them, and whom it now points at or no longer. */
  const dependents = (
    before: Entry | undefined,
    after: Entry | undefined,
    isIdentityKept: boolean,
  ): Entry[] => {
    const targets = isIdentityKept ? changedReferences(before, after) : allReferences(before, after)
    const subject = (before ?? after)?.record
    const referrers = isIdentityKept || !subject ? [] : relations.referrersOf(subject)
    return [...referrers, ...targets.flatMap((target) => entryOf(target) ?? [])]
  }

  return {
    put: (record, fieldsText) => replace(entryOf(record), createEntry(model, record, fieldsText), []),
    remove: (gone) => {
      replace(entryOf(gone), undefined, [gone])
      addresses.bury(gone.type, gone.slug)
    },
    find: entryOf,
    entriesOf: (type) => entries.get(type)?.values() ?? [],
    countOf: (type) => entries.get(type)?.size ?? 0,
    slugsOf: (type) => {
      const known = slugLists.get(type)
      if (known) return known
      const slugs = new Set(Array.from(entries.get(type)?.values() ?? [], ({ record }) => record.slug))
      const made = [...slugs].sort(compareCodeUnits)
      slugLists.set(type, made)
      return made
    },
    addresses,
    sourcesOf: relations.sourcesOf,
    ...createViews({ defaultLocale: model.defaultLocale, relations, entryOf }),
  }
}

const uniqueAddresses = (given: readonly DocumentAddress[]): DocumentAddress[] => [
  ...new Map(given.map(({ type, slug }) => [`${type}/${slug}`, { type, slug }])).values(),
]

const allReferences = (before: Entry | undefined, after: Entry | undefined): ReferenceAt[] => [
  ...(before?.references ?? []),
  ...(after?.references ?? []),
]

/** References that only one of the two has: what they lead to gains or loses a line in a reverse field. */
const changedReferences = (before: Entry | undefined, after: Entry | undefined): ReferenceAt[] => {
  const keyOf = ({ source }: ReferenceAt): string => source
  const [old, now] = [new Set(before?.references.map(keyOf)), new Set(after?.references.map(keyOf))]
  return allReferences(before, after).filter((reference) => {
    const key = keyOf(reference)
    return !(old.has(key) && now.has(key))
  })
}
