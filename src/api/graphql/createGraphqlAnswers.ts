import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import { createHandler, type RequestParams } from 'graphql-http'
import { createGraphqlContext } from '../../graphql/context'
import { createGraphql, type Graphql } from '../../graphql/createGraphql'
import { variableErrors } from '../../graphql/limits/limitErrors'
import type { ApiContext } from '../apiContext'
import { createAnswerCache, type AnswerCache } from '../door/createAnswerCache'
import { bodyOf } from '../respond/body'
import { commonHeaders } from '../respond/commonHeaders'
import { createSendable, type Sendable } from '../respond/createSendable'
import { hashOf, type PreparedResponse } from '../respond/prepareResponse'
import { withDefaultAccept } from './acceptedType'
import { createPersistedQueries } from './persistedQueries'
import { readParams } from './readParams'
import { resultAnswer, withoutInternals, type Outcome } from './resultAnswer'
import { servedSchema } from './servedSchema'
import { transportProblem } from './transportProblem'

export type GraphqlCall = {
  readonly request: IncomingMessage
  /** Path and query. */
  readonly url: string
  /** As text; null of a GET. */
  readonly body: string | null
  /** What `Accept-Language` likes best. */
  readonly locale: string
  readonly requestId: string
}

/** @throws ProblemError when the request is not one of GraphQL over HTTP */
export type AnswerGraphql = (call: GraphqlCall) => Promise<Sendable>

/** A call under way, and what became of it: an answer that was kept, or an outcome to be kept under its key. */
type Visit = {
  readonly call: GraphqlCall
  readonly accept: string
  kept?: Sendable
  outcome?: Outcome
  key?: string
}

/** An answer that was given before, under its key. */
type Kept = { readonly sendable: Sendable; readonly key: string }

/** Stands for a body that is sent from elsewhere, where the handler has only to say in which form. */
const elsewhere = { data: null }

/**
 * Answers requests of GraphQL. Reading them, choosing the form of the answer and refusing what is wrong is left to
 * graphql-http; what was answered before is sent from memory until the edition or the day changes.
 */
export const createGraphqlAnswers = (context: ApiContext): AnswerGraphql => {
  const { store, reportError } = context
  const graphql = createGraphql(servedSchema(context))
  const persisted = createPersistedQueries()
  const answers = createAnswerCache<Kept>({
    capacity: context.cacheBytes / shareOfCache,
    // The query is part of the key, and may be far longer than its answer.
    weigh: ({ sendable, key }) => sendable.weight + 2 * key.length,
    epoch: context.epoch,
  })

  const answer = createAnswering({ store, reportError, graphql, answers })
  const handle = createHandler<IncomingMessage, Visit>({
    parseRequestParams: (request) => readParams(request, persisted, graphql.isValid),
    onSubscribe: (request, params) => answer(request.context, params),
    formatError: (error) => (error instanceof GraphQLError ? error : badRequest(error)),
  })

  return async (call) => {
    const { request, url, body } = call
    const visit: Visit = { call, accept: withDefaultAccept(request.headers.accept) }
    const keep = answers.keeper()
    const method = body === null ? 'GET' : 'POST'
    const headers = { ...request.headers, accept: visit.accept }
    const [text, init] = await handle({ method, url, headers, body, raw: request, context: visit })
    if (visit.kept) return visit.kept
    const contentType = init.headers?.['content-type'] ?? 'application/json; charset=utf-8'
    const { key = '', outcome } = visit
    if (!outcome) {
      return createSendable(refusal(text, init.status, contentType, visit), commonWith(store.revision))
    }
    const sendable = createSendable(resultAnswer(outcome, contentType), commonWith(outcome.revision))
    if (!outcome.result.errors) keep(key, { sendable, key })
    return sendable
  }
}

type AnsweringOptions = Pick<ApiContext, 'store' | 'reportError'> & {
  readonly graphql: Graphql
  readonly answers: AnswerCache<Kept>
}

/** Finds what was answered before, or answers; or says what is wrong with the request. */
const createAnswering =
  ({ store, reportError, graphql, answers }: AnsweringOptions) =>
  (visit: Visit, params: RequestParams): readonly GraphQLError[] | typeof elsewhere => {
    const { locale, requestId } = visit.call
    const tooDeep = variableErrors(params.variables)
    if (tooDeep.length > 0) return tooDeep
    visit.key = keyOf(visit, params)
    visit.kept = answers.get(visit.key)?.sendable
    if (visit.kept) return elsewhere
    const graphqlContext = createGraphqlContext(store, locale)
    const result = withoutInternals(graphql.execute(params, graphqlContext), (error) =>
      reportError(error, requestId),
    )
    if (!('data' in result)) return result.errors ?? []
    visit.outcome = { result, context: graphqlContext, revision: store.revision }
    return elsewhere
  }

/** What part of the memory for answers those of GraphQL may have beside those of the reads. */
const shareOfCache = 4

const commonPairs = Object.entries(commonHeaders).flat()

const commonWith = (revision: number): string[] => [...commonPairs, 'Cofactor-Revision', String(revision)]

/** The form of an answer depends on `Accept`, which clients of one kind have in common. */
const keyOf = ({ call, accept }: Visit, { query, operationName, variables }: RequestParams): string =>
  `${call.locale} ${accept} ${JSON.stringify([operationName ?? null, variables ?? null])} ${query}`

const badRequest = ({ message }: Error): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })

/** @throws ProblemError when the request was refused without saying anything of GraphQL. */
const refusal = (
  text: string | null,
  status: number,
  contentType: string,
  { call }: Visit,
): PreparedResponse => {
  if (text === null) throw transportProblem(status, call.request)
  const bytes = Buffer.from(text)
  const headers = {
    'Content-Type': contentType,
    'Cache-Control': 'no-store',
    Vary: 'Accept, Accept-Encoding',
  }
  return { status, body: bodyOf([bytes]), hash: hashOf(bytes), headers }
}
