/**
 * What every answer of the delivery API says, whatever it is. Public content may be read by scripts of every origin,
 * headers included, without cookies. Nothing here is a page: browsers shall take it as the data it says it is.
 */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': '*',
  'X-Content-Type-Options': 'nosniff',
}
