import { isEqual } from './compileFilter.js'
import type { Edition, StoredDocument } from './Edition.js'
import { compilePath } from './compilePath.js'

/** A document's place in an order: what it is sorted by, then its slug. */
export type Place = { readonly keys: readonly unknown[]; readonly slug: string }

export type Row = Place & { readonly document: StoredDocument }

export type Order = {
  place(document: StoredDocument): Row
  compare(a: Place, b: Place): number
}

const byCode = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : Number(a !== b))

/**
 * An order as the server sorts: choices by their place in the vocabulary, numbers by size, text as readers of the
 * language expect; what has no value comes last in either direction, and the slug breaks ties.
 */
export const createOrder = (
  sort: string,
  locale: string,
  choices: Edition['sorting'][string]['choices'] = {},
): Order => {
  const collator = new Intl.Collator(locale, { numeric: true })
  // Commas between parentheses part the keys of a selector.
  const keys = (sort.match(/(?:\([^)]*\)|[^,(])+/g) ?? []).map((key) => {
    const path = key.replace(/^-/, '')
    const words = choices[path.replace(/\(.*\)/, '')]
    const read = compilePath(path, isEqual)
    const compare = (a: unknown, b: unknown): number =>
      typeof a === 'string'
        ? path === 'slug'
          ? byCode(a, b)
          : collator.compare(a, String(b))
        : Number(a) - Number(b)
    return {
      // Of a long text the beginning decides, as it does in the server's cursors.
      read: (document: unknown): unknown => {
        const [value = null] = read(document)
        if (typeof value !== 'string') return value
        const rank = words?.indexOf(value)
        return rank === undefined ? value.slice(0, 120) : rank < 0 ? Infinity : rank
      },
      compare: (a: unknown, b: unknown): number =>
        a === null || b === null
          ? Number(a === null) - Number(b === null)
          : key[0] === '-'
            ? compare(b, a)
            : compare(a, b),
    }
  })
  return {
    place: (document) => ({ document, slug: document.slug, keys: keys.map(({ read }) => read(document)) }),
    compare: (a, b) => {
      for (const [index, { compare }] of keys.entries()) {
        const result = compare(a.keys[index], b.keys[index])
        if (result) return result
      }
      return byCode(a.slug, b.slug)
    },
  }
}
