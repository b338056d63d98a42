import { createHash } from 'node:crypto'
import { searchLimits, type SearchQuery } from '../query/searchQuery'

/** What a cursor belongs to; another `limit` may be asked with it. */
export type SearchScope = Pick<SearchQuery, 'q' | 'locale' | 'narrowing'>

/** Raised when what a cursor holds changes, so that older ones are refused and not misread. */
const cursorVersion = 1

/** How many results to pass over, with what they are results of, as opaque text: base64url of JSON. */
export const encodeSearchCursor = (offset: number, scope: SearchScope): string =>
  Buffer.from(JSON.stringify([cursorVersion, fingerprint(scope), offset])).toString('base64url')

export type DecodedSearchCursor = { readonly offset: number } | { readonly refusal: string }

export const decodeSearchCursor = (cursor: string, scope: SearchScope): DecodedSearchCursor => {
  const [version, belongsTo, offset] = readContent(cursor)
  if (version === undefined) return { refusal: 'it is not a cursor of this API, or it was cut or altered' }
  if (version !== cursorVersion) return { refusal: 'it was made by another version of this API' }
  if (belongsTo !== fingerprint(scope)) return { refusal: 'it belongs to another search' }
  return typeof offset === 'number' && Number.isInteger(offset) && offset > 0 && offset < searchLimits.depth
    ? { offset }
    : { refusal: 'it is not a cursor of this API, or it was cut or altered' }
}

const readContent = (cursor: string): readonly unknown[] => {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(content) ? content : []
  } catch {
    return []
  }
}

const fingerprint = ({ q, locale, narrowing }: SearchScope): string => {
  const asked = Object.entries(narrowing)
    .map(([facet, values]) => `${facet}=${[...values].sort().join(',')}`)
    .sort()
  return createHash('sha256')
    .update(JSON.stringify([q, locale, asked]))
    .digest('base64url')
    .slice(0, 12)
}
