/** Typed queries of the server's GraphQL schema. */
export { query } from './query.js'
export { GraphqlError, isGraphqlError } from './GraphqlError.js'
export type { GraphqlProblem } from './GraphqlError.js'
export type { QueryOptions } from './query.js'
export type { DocumentNode, TypedDocument } from './TypedDocument.js'
