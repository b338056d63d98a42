import type { JsonObject, PublishedRecord } from '../model/types'

export type LazyRecord = {
  readonly record: PublishedRecord
  /** Characters of its fields as JSON. */
  readonly size: number
}

/**
 * A record whose fields are kept as text and read when they are asked for. As objects they would take three times
 * the memory, and most documents are shown far more often from bytes made once than from their fields.
 */
export const lazyRecord = (
  { fields, ...rest }: PublishedRecord,
  text: string = JSON.stringify(fields),
): LazyRecord => {
  const record = {
    ...rest,
    get fields(): JsonObject {
      return readFields(text)
    },
  }
  return { record, size: text.length }
}

/** Whoever reads one field of a document reads the next one right after it. */
let last: { readonly text: string; readonly fields: JsonObject } | undefined

const readFields = (text: string): JsonObject => {
  if (last?.text !== text) last = { text, fields: JSON.parse(text) }
  return last.fields
}
