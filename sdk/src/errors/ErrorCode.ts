import type { components } from '../generated/schema.js'

/** The stable words by which the server names its problems, from its own description. */
export type ProblemCode = components['schemas']['Problem']['code']

/**
 * Why a call failed: a code of the server's, one of the client's own (`network`, `timeout`, `parse`), or
 * `http-<status>` where something between the two answered. Newer servers may send others, so a `switch` over them
 * needs a `default`.
 */
export type ErrorCode = ProblemCode | 'network' | 'timeout' | 'parse' | (string & Record<never, never>)
