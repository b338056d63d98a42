import type { QueryProblemCode } from '../delivery/query'

/** One kind of refusal or failure, as documented. */
export type ProblemKind = {
  readonly status: number
  /** The same for every occurrence. */
  readonly title: string
  /** When it occurs and what to do about it, for the documentation. */
  readonly description: string
}

/**
 * Every problem that the API answers with, by its stable code. Codes may be added; one that is retired is never
 * used again for something else. The documentation is tested against this list.
 */
export const problems = {
  'malformed-request': {
    status: 400,
    title: 'The request cannot be read',
    description:
      'The address is not a valid URL, for example a percent sign that is not followed by two hex digits.',
  },
  'unknown-parameter': {
    status: 400,
    title: 'There is no such parameter',
    description: 'The query has a parameter that this address does not take. `allowed` lists those it takes.',
  },
  'repeated-parameter': {
    status: 400,
    title: 'A parameter was given more than once',
    description: 'Give each parameter once; those that take several values take them separated by commas.',
  },
  'unknown-field': {
    status: 400,
    title: 'There is no such field',
    description: '`fields` names a field that the type does not have. `allowed` lists its fields.',
  },
  'unknown-filter': {
    status: 400,
    title: 'The type cannot be filtered by this path',
    description: '`filter[…]` names a path that cannot be filtered by. `allowed` lists those that can.',
  },
  'unknown-operator': {
    status: 400,
    title: 'The filter has no such operator',
    description:
      'The operator is unknown, or of no use for this kind of value. `allowed` lists those it takes.',
  },
  'unknown-sort': {
    status: 400,
    title: 'The type cannot be sorted by this path',
    description: '`sort` names a path that cannot be sorted by. `allowed` lists those that can.',
  },
  'unknown-include': {
    status: 400,
    title: 'This path cannot be included',
    description:
      '`include` names a path that is no reference, or passes more than two. `allowed` lists the next steps.',
  },
  'invalid-value': {
    status: 400,
    title: 'The value is not one the parameter takes',
    description: 'The value has the wrong form or is not among those known. `allowed` says what is taken.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor cannot be used here',
    description:
      'The cursor was altered or belongs to another list. Start again without it and follow `links.next`.',
  },
  'query-too-large': {
    status: 400,
    title: 'The query asks for too much at once',
    description:
      'There are too many filters, include paths, sort keys, values or characters. `allowed` says how many may be.',
  },
  'key-required': {
    status: 401,
    title: 'A key is needed',
    description:
      'This cannot be done without a key. Send one as `Authorization: Bearer cof_…`; `allowed` names the scope that it needs.',
  },
  'invalid-key': {
    status: 401,
    title: 'The key is not taken',
    description:
      'The key is unknown, was revoked, or has a character wrong; `detail` says which. A bad key is refused also where none is needed.',
  },
  'expired-key': {
    status: 401,
    title: 'The key has expired',
    description:
      'The day until which the key was made has passed, or it was replaced by a newer one. Use that, or ask for another.',
  },
  'missing-scope': {
    status: 403,
    title: 'The key does not allow this',
    description: 'The key lacks the scope in `value`. `allowed` lists the scopes that it has.',
  },
  'origin-not-allowed': {
    status: 403,
    title: 'The key may not be used from this site',
    description: 'The request came from a page whose origin, in `value`, is not among those of the key.',
  },
  'unknown-type': {
    status: 404,
    title: 'There is no such type',
    description: 'The first part of the path is no public type. `allowed` lists the types.',
  },
  'unknown-form': {
    status: 404,
    title: 'The type has no such form',
    description:
      'The address ends in a form (`.jsonld`, `.ris` …) that documents of this type cannot be had in. `allowed` lists those they can.',
  },
  'unknown-taxonomy': {
    status: 404,
    title: 'There is no such taxonomy',
    description: 'The last part of the path is the id of no taxonomy. `allowed` lists the ids.',
  },
  'document-not-found': {
    status: 404,
    title: 'There is no such document',
    description: 'No document of this type has, or had, this slug.',
  },
  'document-unpublished': {
    status: 404,
    title: 'The document is no longer published',
    description: 'A document had this slug and was taken back. Remove what you hold of it.',
  },
  'route-not-found': {
    status: 404,
    title: 'There is nothing at this address',
    description: 'The path is none of the API. `GET /v1` lists what there is.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The address does not take this method',
    description: 'The API is read with GET and HEAD. The `Allow` header lists the methods.',
  },
  'not-acceptable': {
    status: 406,
    title: 'The answer does not come in the form asked for',
    description: '`Accept` takes none of the media types there are. `allowed` lists them.',
  },
  'content-too-large': {
    status: 413,
    title: 'The body is too long',
    description: 'What is sent with POST may have 100,000 bytes. Ask for less at once.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is of a kind that is not read',
    description: 'Send JSON in UTF-8, not compressed, with `Content-Type: application/json`.',
  },
  'cursor-too-old': {
    status: 410,
    title: 'The cursor reaches back further than is known',
    description:
      'What changed since then is forgotten. Make the copy anew, from `/v1/snapshot` or from `/v1/sync` without `since`.',
  },
  'model-changed': {
    status: 410,
    title: 'The form of documents has changed since the cursor',
    description:
      'Every document may look otherwise than in your copy. Make it anew, from `/v1/snapshot` or from `/v1/sync` without `since`.',
  },
  'edition-replaced': {
    status: 410,
    title: 'The cursor belongs to an edition that is no longer there',
    description:
      'The content was put back to an earlier state, from which it went on otherwise. Make the copy anew, from `/v1/snapshot` or from `/v1/sync` without `since`.',
  },
  'precondition-failed': {
    status: 412,
    title: 'The file is no longer the one that was meant',
    description: '`If-Match` names another content than the present one. Ask again without it.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'The range lies outside the file',
    description: 'Ask for bytes that are there; `Content-Range` says how many there are.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    description:
      'The limit of the key, or of the address, is used up for this minute. Try again after the seconds that `Retry-After` says. `RateLimit` tells in each answer what is left.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request did not arrive in time',
    description: 'The connection was too slow. Send the request again.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The address and the headers are too long',
    description: 'Together they may have 16 kB. Ask for less, or send fewer headers.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    description: 'Try again later. When you report it, quote `instance`, by which we find it in our log.',
  },
  'service-starting': {
    status: 503,
    title: 'The service is starting',
    description:
      'Published content is still being read. Try again after the seconds that `Retry-After` says.',
  },
  'snapshot-unsettled': {
    status: 503,
    title: 'Content is being taken back faster than it can be written down',
    description:
      'Documents were taken back each time a snapshot was ready, and none that holds them may be sent. Try again after the seconds that `Retry-After` says.',
  },
  'too-many-streams': {
    status: 503,
    title: 'Too many connections follow the events already',
    description:
      'Try again after the seconds that `Retry-After` says, or ask `/v1/sync` from time to time instead.',
  },
} as const satisfies Readonly<Record<QueryProblemCode, ProblemKind>> & Readonly<Record<string, ProblemKind>>

export type ProblemCode = keyof typeof problems

/** What differs between occurrences of a problem. */
export type ProblemDetails = {
  /** A sentence for the person who reads it. */
  readonly detail: string
  readonly parameter?: string
  readonly value?: string
  readonly allowed?: readonly string[]
}

/** An RFC 9457 document; served as `application/problem+json`. */
export type Problem = ProblemDetails & {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  /** The request's id, as in `X-Request-Id`. */
  readonly instance: string
  /** All that is wrong, first one included, when it is more than one thing. */
  readonly errors?: readonly (ProblemDetails & { readonly code: ProblemCode })[]
}
