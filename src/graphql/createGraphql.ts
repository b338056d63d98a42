import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { createLruCache } from '../delivery/lruCache'
import type { GraphqlContext } from './context'
import { prepareOperation, type Preparation } from './execute/prepareOperation'

export type GraphqlRequest = {
  readonly query: string
  readonly operationName?: string | null | undefined
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
}

export type Graphql = {
  /** Whether a text is a right query, whatever it costs. */
  isValid(request: GraphqlRequest): boolean
  /** Answers a request. Without `data` nothing of it was answered: it is wrong, or asks for too much. */
  execute(request: GraphqlRequest, context: GraphqlContext): ExecutionResult
}

/**
 * Characters of the queries that are kept ready. A partner site has some dozens of them, of about a thousand each. What
 * is compiled from one takes some hundred times its length.
 */
const keptCharacters = 300_000

/** What a query weighs however short it is. */
const leastCharacters = 500

type Kept = { readonly preparation: Preparation; readonly characters: number }

/** Answers queries over the schema, each read, checked and compiled only once while it is asked now and then. */
export const createGraphql = (schema: GraphQLSchema): Graphql => {
  const preparations = createLruCache<Kept>({
    capacity: keptCharacters,
    weigh: ({ characters }) => characters + leastCharacters,
  })
  const prepare = ({ query, operationName }: GraphqlRequest): Preparation => {
    const key = `${operationName ?? ''}\n${query}`
    const known = preparations.get(key)
    if (known) return known.preparation
    const preparation = prepareOperation(schema, query, operationName ?? undefined)
    preparations.set(key, { preparation, characters: key.length })
    return preparation
  }
  return {
    isValid: (request) => 'operation' in prepare(request),
    execute: (request, context) => {
      const preparation = prepare(request)
      if ('errors' in preparation) return { errors: preparation.errors }
      const variables = request.variables ?? {}
      const tooMuch = preparation.operation.limitErrors(variables)
      if (tooMuch.length > 0) return { errors: tooMuch }
      const result = preparation.operation.run(variables, context)
      return 'data' in result ? result : { errors: (result.errors ?? []).map(asInputError) }
    },
  }
}

/** Nothing was answered because a variable is missing or has the wrong form. */
const asInputError = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })
