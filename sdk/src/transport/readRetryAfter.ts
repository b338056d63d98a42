/**
 * Milliseconds to wait by a `Retry-After` header (RFC 9110, section 10.2.3): seconds or an HTTP date. 0 when it
 * is absent, neither or past.
 */
export const readRetryAfter = (header: string | null): number => {
  const wait = Number(header) * 1000 || Date.parse(header ?? '') - Date.now()
  return wait > 0 ? wait : 0
}
