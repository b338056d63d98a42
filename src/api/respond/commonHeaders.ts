/** Headers that scripts of other origins may read beside the few that they always may. */
export const exposedHeaders = [
  'ETag',
  'X-Request-Id',
  'Cofactor-Revision',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Cache-Tag',
  'Content-Disposition',
  'Content-Language',
  'Link',
  'Location',
  'Allow',
  'Repr-Digest',
].join(', ')

/**
 * What every answer of the delivery API says, whatever it is. Public content may be read from every origin, without
 * cookies. Nothing here is a page: browsers shall take it as the data it says it is, and let other sites embed it.
 */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': exposedHeaders,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}
