import type { ServedDocument } from '../../delivery/servedDocument'
import type { SearchModel } from '../deriveSearchModel'

/**
 * What results are counted and narrowed by, as small whole numbers side by side: the value of each document in each
 * facet, by the document's number. The first facet is the type; 0 is a document without a value.
 */
export type Columns = {
  set(number: number, document: ServedDocument): void
  readonly facets: readonly Column[]
}

export type Column = {
  readonly name: string
  readonly values: readonly string[]
  /** One more than the value's place in `values`. Taken anew for each search, since it may have grown since. */
  codes(): Uint8Array
}

const firstLength = 1024

/** @throws Error when a facet has more values than a byte can tell apart. */
export const createColumns = ({ facets }: SearchModel): Columns => {
  const columns = facets.map(({ field, values }) => {
    if (values.length > 255)
      throw new Error(`"${field}" has ${values.length} values, and search can count 255.`)
    const codeOf = new Map(values.map((value, at) => [value, at + 1]))
    const codes: Uint8Array = new Uint8Array(firstLength)
    return { name: field, values, codeOf, codes }
  })
  return {
    set: (number, document) => {
      for (const column of columns) {
        if (number >= column.codes.length) column.codes = longer(column.codes)
        const value = document[column.name]
        column.codes[number] = typeof value === 'string' ? (column.codeOf.get(value) ?? 0) : 0
      }
    },
    facets: columns.map((column) => ({
      name: column.name,
      values: column.values,
      codes: () => column.codes,
    })),
  }
}

const longer = (codes: Uint8Array): Uint8Array => {
  const made = new Uint8Array(codes.length * 2)
  made.set(codes)
  return made
}
