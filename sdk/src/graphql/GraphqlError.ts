import { CofactorError } from '../errors/CofactorError.js'
import { isCofactorError } from '../errors/guards.js'

/** One failure of a query (GraphQL specification, 7.1.2). */
export type GraphqlProblem = {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  /** `code` is a stable word: `BAD_USER_INPUT`, `QUERY_TOO_COSTLY` … */
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>
}

/** The server refused a query, or could not answer all of it. `code` is that of the first failure. */
export class GraphqlError extends CofactorError {
  override readonly name = 'GraphqlError' as const
  /** Everything that was wrong. */
  declare readonly errors: readonly GraphqlProblem[]
  /** What could be answered all the same, in the form of the query. */
  declare readonly data: unknown

  constructor(url: string, method: string, errors: readonly GraphqlProblem[], data: unknown) {
    const [first] = errors
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
    const code = first?.extensions?.code ?? 'graphql'
    super(url, code, `${first?.message ?? 'the query failed'}${more}`, undefined, undefined, method)
    this.errors = errors
    this.data = data
  }
}

/** Also of other realms and other copies of the package. */
export const isGraphqlError = (error: unknown): error is GraphqlError =>
  isCofactorError(error) && error.name === 'GraphqlError'
