import type { JsonObject } from '../../model/types'

/** The response headers that matter to a client or a cache, by name. */
export const headers: Readonly<Record<string, JsonObject>> = {
  ETag: {
    description:
      'Strong validator of the body: its SHA-256 in base64url, and its encoding when it is compressed. Send it back as `If-None-Match`.',
    required: true,
    schema: { type: 'string' },
    example: '"pZGm1Av0IEBKARczz7exkNYsZb8LzaMrV7J32a2fFG4"',
  },
  'Cache-Control': {
    description: 'For how long caches may keep the answer.',
    required: true,
    schema: { type: 'string' },
    example: 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
  },
  'Cofactor-Revision': {
    description:
      'Revision of the public edition that the answer was made from. It rises by one with each publication, and is no part of the body, so that an answer keeps its ETag while others change.',
    required: true,
    schema: { type: 'integer', minimum: 0 },
    example: 754,
  },
  'Cache-Tag': {
    description:
      'Types and documents that the answer was made from, for purging a cache by tag. Tags of many documents are the starts of hashes, those of too many are left out.',
    schema: { type: 'string' },
    example: 'minerals,minerals:magnesium',
  },
  Vary: {
    description: 'The request headers that the answer depends on.',
    schema: { type: 'string' },
    example: 'Accept-Language, Accept-Encoding',
  },
  'Content-Language': {
    description: 'Locale of the texts.',
    schema: { type: 'string' },
    example: 'en',
  },
  'Content-Disposition': {
    description: 'A name for the file, and whether it is to be shown or saved.',
    schema: { type: 'string' },
    example: 'attachment; filename="garrison2020.ris"',
  },
  'Repr-Digest': {
    description: 'Checksum of the whole file in this encoding (RFC 9530).',
    schema: { type: 'string' },
    example: 'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
  },
  'Content-Range': {
    description: 'Which bytes of the file these are, and how many it has.',
    schema: { type: 'string' },
    example: 'bytes 0-1023/4096',
  },
  'X-Request-Id': {
    description: 'Identifier of the request: your own, else a new one.',
    required: true,
    schema: { type: 'string' },
    example: 'b6c1f7a2-0c5e-4f0e-9d0b-6a4c1f1d2e3f',
  },
  Location: {
    description: 'Where the document is now, with the query of the request.',
    required: true,
    schema: { type: 'string', format: 'uri-reference' },
    example: '/v1/minerals/magnesium',
  },
  Allow: {
    description: 'The methods that the address knows.',
    required: true,
    schema: { type: 'string' },
    example: 'GET, HEAD, OPTIONS',
  },
  RateLimit: {
    description:
      'What is left of the limit: `r` requests until `t` seconds from now (draft-ietf-httpapi-ratelimit-headers).',
    schema: { type: 'string' },
    example: '"default";r=599;t=60',
  },
  'RateLimit-Policy': {
    description: 'The limit: `q` requests in `w` seconds, of a key or of an address without one.',
    schema: { type: 'string' },
    example: '"default";q=600;w=60',
  },
  'WWW-Authenticate': {
    description: 'How to identify oneself, and what was wrong with the key (RFC 6750).',
    schema: { type: 'string' },
    example: 'Bearer realm="cofactor", scope="sync"',
  },
  'Retry-After': {
    description: 'Seconds to wait before the next attempt.',
    schema: { type: 'integer', minimum: 0 },
    example: 5,
  },
}

/** Headers of every answer that a cache may keep. */
export const cacheableHeaders = [
  'ETag',
  'Cache-Control',
  'Cache-Tag',
  'Cofactor-Revision',
  'Vary',
  'X-Request-Id',
  'RateLimit',
  'RateLimit-Policy',
]

/** The same where there are texts in it. */
export const contentHeaders = [...cacheableHeaders, 'Content-Language']

/** The `headers` of a response that carries these. */
export const headerRefs = (names: readonly string[]): JsonObject =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
