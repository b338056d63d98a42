/** The query of a request, still encoded, without its question mark. */
export const rawQueryOf = (url: string): string => {
  const at = url.indexOf('?')
  return at < 0 ? '' : url.slice(at + 1)
}

/** A query as the API writes it: parameters by name, encoded no more than needed. One form for each meaning. */
export const canonicalQuery = (search: URLSearchParams): string =>
  [...search]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')

export const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path)

/** Commas, slashes and colons may stand in a query as they are and are easier to read so. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|2F|3A)/g, (code) => decodeURIComponent(code))
