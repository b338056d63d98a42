import type { StoredReference } from '../model/types'
import { compareCodeUnits } from './compareText'
import { createBudget } from './createBudget'
import { refTo, type Entry } from './entry'
import type { Relations } from './relations'
import { createView, type Ref, type View } from './servedDocument'

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
  const make = (entry: Entry, locale: string): View =>
    createView(entry.model, entry.record, {
      locale,
      defaultLocale,
      refOf: (reference) => {
        const target = entryOf(reference)
        return target && refTo(target, locale, defaultLocale)
      },
      reverse: (field) =>
        Array.from(relations.sourcesOf(entry.record, field), (source): Ref =>
          refTo(source, locale, defaultLocale),
        ).sort(compareRefs),
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
  }
}

/** Two documents have one slug while they swap; the title then decides, so that the order says nothing of the past. */
const compareRefs = (a: Ref, b: Ref): number =>
  compareCodeUnits(a.slug, b.slug) || compareCodeUnits(a.title, b.title)
