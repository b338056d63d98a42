import { GraphQLError, type ExecutionResult } from 'graphql'
import type { GraphqlContext } from '../../graphql/context'
import { cacheTags, maxCacheTags } from '../envelope/cacheTags'
import { bodyOf } from '../respond/body'
import { hashOf, withHeaders, type PreparedResponse } from '../respond/prepareResponse'

/** What was found in a revision of the edition, and how it came about. */
export type Outcome = {
  readonly result: ExecutionResult
  readonly context: GraphqlContext
  readonly revision: number
}

/** An outcome ready to be sent. One with errors is not to be kept: some of them may pass. */
export const resultAnswer = ({ result, context }: Outcome, contentType: string): PreparedResponse => {
  const bytes = Buffer.from(JSON.stringify(result))
  return withHeaders(
    { body: bodyOf([bytes]), hash: hashOf(bytes) },
    {
      'Content-Type': contentType,
      Vary: context.isNegotiated ? 'Accept, Accept-Language, Accept-Encoding' : 'Accept, Accept-Encoding',
      ...(result.errors ? { 'Cache-Control': 'no-store' } : { 'Cache-Tag': tagsOf(context) }),
    },
  )
}

/** Each document is there once, so that more of them than there may be tags need not be looked at. */
const tagsOf = ({ types, documents }: GraphqlContext): string => {
  const isFew = documents.size <= maxCacheTags
  const reached = new Set(isFew ? [] : Array.from(documents, ({ type }) => type))
  return cacheTags(['graphql', ...types, ...reached], isFew ? [...documents] : [])
}

/** The result without what is nobody's business: errors of ours are told to `report`, and to the caller only as such. */
export const withoutInternals = (
  result: ExecutionResult,
  report: (error: unknown) => void,
): ExecutionResult => {
  if (!result.errors?.some(isInternal)) return result
  const errors = result.errors.map((error) => {
    if (!isInternal(error)) return error
    report(error.originalError)
    return new GraphQLError('Something went wrong on our side. Try again later.', {
      nodes: error.nodes ?? null,
      path: error.path ?? null,
      extensions: { code: 'INTERNAL_ERROR' },
    })
  })
  return { ...result, errors }
}

/** Refusals are thrown as errors of GraphQL, and so is a value that is missing; anything else is a fault. */
const isInternal = ({ originalError }: GraphQLError): boolean =>
  originalError !== undefined && !(originalError instanceof GraphQLError)
