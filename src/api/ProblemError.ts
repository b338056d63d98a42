import { problemTypeBase } from '../domain/problemTypeBase'
import { problems, type Problem, type ProblemCode, type ProblemDetails } from './problems'

export type Occurrence = ProblemDetails & { readonly code: ProblemCode }

export type ProblemErrorOptions = {
  /** Further occurrences found in the same request. */
  readonly others?: readonly Occurrence[]
  readonly headers?: Readonly<Record<string, string>>
}

/** A request that is answered with a problem. Everything in it is meant to be read by the caller. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError' as const
  readonly others: readonly Occurrence[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    readonly occurrence: Occurrence,
    { others = [], headers = {} }: ProblemErrorOptions = {},
  ) {
    super(occurrence.detail)
    this.others = others
    this.headers = headers
  }
}

export const isProblemError = (error: unknown): error is ProblemError => error instanceof ProblemError

export const toProblem = ({ occurrence, others }: ProblemError, requestId: string): Problem => {
  const { code, ...details } = occurrence
  const { status, title } = problems[code]
  return {
    type: `${problemTypeBase}${code}`,
    title,
    status,
    code,
    ...details,
    instance: requestId,
    ...(others.length > 0 ? { errors: [occurrence, ...others] } : {}),
  }
}
