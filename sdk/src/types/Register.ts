import type { Documents as Published } from '../generated/documents.js'
import type { paths as PublishedPaths } from '../generated/schema.js'

/**
 * Where a partner’s own types are put in place of the ones of this package, for servers with more types or fields:
 * `cofactor types` writes a file that does so. Empty unless such a file is part of a program.
 */
// oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to from outside
export interface Register {}

/** The documents of the server that a program reads, by the value of their `type`. */
export type Documents = Register extends { documents: infer Own } ? Own : Published

/** How lists of these are asked. */
export type Paths = Register extends { paths: infer Own } ? Own : PublishedPaths
