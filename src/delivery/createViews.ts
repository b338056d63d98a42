import type { StoredReference } from '../model/types'
import { compareCodeUnits } from './compareText'
import { refTo, type Entry } from './entry'
import type { Relations } from './relations'
import { createView, type Ref, type View } from './servedDocument'

export type ViewSources = {
  readonly defaultLocale: string
  readonly relations: Relations
  /** The published document of an identity. */
  readonly entryOf: (reference: StoredReference) => Entry | undefined
}

/** Makes the served form of a document in a locale. `view` keeps it with the document for whoever asks next. */
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

  return {
    view: (entry: Entry, locale: string): View => {
      const known = entry.views.get(locale)
      if (known) return known
      const view = make(entry, locale)
      entry.views.set(locale, view)
      return view
    },
    passingView: (entry: Entry, locale: string): View => entry.views.get(locale) ?? make(entry, locale),
  }
}

/** Two documents have one slug while they swap; the title then decides, so that the order says nothing of the past. */
const compareRefs = (a: Ref, b: Ref): number =>
  compareCodeUnits(a.slug, b.slug) || compareCodeUnits(a.title, b.title)
