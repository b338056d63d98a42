import { isRecord } from './isRecord.js'
import type { CallOptions } from './types/options.js'

/** The options of any read, whatever the type. */
export type ReadOptions = CallOptions & {
  readonly include?: readonly string[] | undefined
  readonly fields?: readonly string[] | undefined
  readonly fieldsOf?: object | undefined
  readonly filter?: object | undefined
  readonly sort?: readonly unknown[] | undefined
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
  readonly count?: boolean | undefined
  readonly locale?: string | undefined
}

/** Order and repetition of these change nothing, and one form of an address makes one entry in every cache. */
const listed = (names: readonly string[] = []): string | undefined =>
  names.length ? [...new Set(names)].sort().join() : undefined

/**
 * The query of a read, with its `?`, or an empty string: `?include=claims&filter[year][gte]=2015`, encoded and
 * in one fixed order. Options it does not know go in too: the server refuses them by name, and so a mistyped one
 * is never just ignored.
 */
export const toQuery = ({
  signal,
  timeout,
  init,
  include,
  fields,
  fieldsOf,
  ...others
}: ReadOptions): string => {
  const query = new URLSearchParams()
  const add = (value: unknown, name?: string): void => {
    // A list of groups of filters is numbered; any other list is one value, separated by commas.
    if (isRecord(value) || (Array.isArray(value) && isRecord(value[0])))
      Object.entries(value).forEach(([key, inner]) => add(inner, name ? `${name}[${key}]` : key))
    else if (name && value !== undefined) query.set(name, String(value))
  }
  add({ ...others, include: listed(include), fields: listed(fields) })
  add(fieldsOf, 'fields')
  query.sort()
  return `${query}` && `?${query}`
}
