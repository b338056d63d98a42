import type { ContentModel, Json, PublishedRecord, TypeModel } from '../model/types'
import { isJsonObject } from './json'
import { lazyRecord } from './lazyRecord'
import type { Ref, View } from './servedDocument'
import { listStoredReferences, type ReferenceAt } from './storedReferences'

/** A published record with what was worked out from it. */
export type Entry = {
  readonly model: TypeModel
  readonly record: PublishedRecord
  /** Characters of its fields as JSON. */
  readonly size: number
  /** As it is stored: by locale, where it is localised. */
  readonly title: Json | undefined
  readonly references: readonly ReferenceAt[]
  /** Served forms by locale, made when first asked for and dropped when something they show changes. */
  readonly views: Map<string, View>
}

/** @throws Error when the record is of a type that the content model does not have. */
export const createEntry = (model: ContentModel, record: PublishedRecord, fieldsText?: string): Entry => {
  const type = model.types[record.type]
  if (!type) {
    throw new Error(
      `Record "${record.id}" is of type "${record.type}", which is no public type: ${Object.keys(model.types).join(', ')}.`,
    )
  }
  return {
    model: type,
    ...lazyRecord(record, fieldsText),
    title: record.fields[type.titleField],
    references: listStoredReferences(type, record),
    views: new Map(),
  }
}

/** How others show this document. Without a title in the locale or the default one, its slug stands in. */
export const refTo = ({ title: stored, record }: Entry, locale: string, defaultLocale: string): Ref => {
  const title = isJsonObject(stored) ? (stored[locale] ?? stored[defaultLocale]) : stored
  return {
    type: record.type,
    slug: record.slug,
    title: typeof title === 'string' && title !== '' ? title : record.slug,
  }
}

/** True when a reference to either looks the same in every locale, so that nothing that shows one goes stale. */
export const areShownAlike = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.record.slug === b.record.slug &&
  JSON.stringify(a.title) === JSON.stringify(b.title)
