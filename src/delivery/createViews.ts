import type { ReverseField, StoredReference } from '../model/types'
import { createBudget } from './createBudget'
import { refTo, type Entry } from './entry'
import type { Relations } from './relations'
import { createView, type Ref, type View } from './servedDocument'
import { sourceRefs } from './sourceRefs'

export type ViewSources = {
  readonly defaultLocale: string
  readonly relations: Relations
  /** The published document of an identity. */
  readonly entryOf: (reference: StoredReference) => Entry | undefined
}

/** Memory for served forms, in bytes: enough for all of some fifteen thousand documents. */
const capacity = 96 * 1024 * 1024

/** What a served form takes, as an object and as bytes, for each character of the record; measured on foods. */
const bytesPerCharacter = 2.2

type Held = { readonly entry: Entry; readonly locale: string; readonly view: View }

/**
 * Makes the served form of a document in a locale. `view` keeps it with the document for whoever asks next, as long
 * as there is room.
 */
export const createViews = ({ defaultLocale, relations, entryOf }: ViewSources) => {
  const listSources = (entry: Entry, { limit, ...field }: ReverseField, locale: string): Ref[] =>
    sourceRefs(relations.sourcesOf(entry.record, field), {
      limit,
      refOf: (source) => refTo(source, locale, defaultLocale),
    })

  const make = (entry: Entry, locale: string): View =>
    createView(entry.model, entry.record, {
      locale,
      defaultLocale,
      refOf: (reference) => {
        const target = entryOf(reference)
        return target && refTo(target, locale, defaultLocale)
      },
      reverse: (field) => listSources(entry, field, locale),
    })

  const budget = createBudget<Held>({
    capacity,
    weigh: ({ entry }) => entry.size * bytesPerCharacter,
    wasUsed: ({ entry, locale, view }) => {
      const { isUsed } = view
      view.isUsed = false
      return isUsed && entry.views.get(locale) === view
    },
    letGo: ({ entry, locale, view }) => {
      if (entry.views.get(locale) === view) entry.views.delete(locale)
    },
  })

  return {
    view: (entry: Entry, locale: string): View => {
      const known = entry.views.get(locale)
      if (known) {
        known.isUsed = true
        return known
      }
      const view = make(entry, locale)
      entry.views.set(locale, view)
      budget.add({ entry, locale, view })
      return view
    },
    passingView: (entry: Entry, locale: string): View => entry.views.get(locale) ?? make(entry, locale),
    /** What a reverse field would show without its limit. */
    allSources: (entry: Entry, { limit: _limit, ...field }: ReverseField, locale: string): Ref[] =>
      listSources(entry, field, locale),
  }
}
