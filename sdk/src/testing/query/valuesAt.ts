import { isRecord } from '../../isRecord.js'
import type { Row } from '../AnyDocument.js'

/** What stands between the dots of a path: a name, and the elements that are selected of a list. */
type Segment = { readonly name: string; readonly keys: readonly (readonly [string, string])[] }

const parseSegment = (text: string): Segment => {
  const [, name = text, inner] = /^([^(]*)\((.*)\)$/.exec(text) ?? []
  const keys = (inner?.split(',') ?? []).map((pair): [string, string] => {
    const colon = pair.indexOf(':')
    return [pair.slice(0, colon), decodeURIComponent(pair.slice(colon + 1))]
  })
  return { name, keys }
}

/** Dots within parentheses belong to the values there. */
const parsePath = (path: string): Segment[] => (path.match(/(?:\([^)]*\)|[^.(])+/g) ?? []).map(parseSegment)

/** Whether a value is the one written, as `eq` compares: references by slug, or by `type/slug`. */
export const isEqual = (value: unknown, text: string): boolean =>
  isRecord(value)
    ? value.slug === text || `${String(value.type)}/${String(value.slug)}` === text
    : String(value) === text ||
      (/^\d{4}-\d\d-\d\d$/.test(text) && typeof value === 'string' && value.startsWith(`${text}T`))

const step = (values: readonly unknown[], { name, keys }: Segment): unknown[] =>
  values
    .flatMap((value) => (isRecord(value) ? [value[name]].flat() : []))
    .filter((value) => value !== undefined && value !== null)
    .filter((value) =>
      isRecord(value)
        ? keys.every(([key, text]) => valuesAt(value, key).some((own) => isEqual(own, text)))
        : !keys.length,
    )

/** All values at a dotted path, through lists: `amounts(mineral:zinc).amount`. */
export const valuesAt = (row: Row, path: string): unknown[] => parsePath(path).reduce(step, [row])
