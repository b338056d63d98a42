import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiContext } from '../apiContext'
import type { Door } from '../door/createDoor'
import { createNegotiation } from '../door/negotiation'
import { refuse } from '../door/refuse'
import { sendAnswer } from '../door/sendAnswer'
import { preflightHeaders } from '../middleware/cors'
import { requireReady } from '../middleware/requireReady'
import { chooseRequestId } from '../middleware/requestId'
import { ProblemError } from '../ProblemError'
import { commonHeaders } from '../respond/commonHeaders'
import { wireHeader } from '../respond/wireHeaders'
import type { AnswerGraphql } from './createGraphqlAnswers'
import { explorerPage } from './explorerPage'
import { readBody } from './readBody'

const path = '/graphql'

const methods = 'GET, HEAD, POST, OPTIONS'

export type GraphqlDoor = {
  /** The way in to GraphQL, at `/graphql`; other requests are handed on untouched. Also an Express middleware. */
  readonly door: Door
  /** Loads GraphQL and makes the schema, which the first request does else: both take longer than any answer. */
  readonly prepare: () => Promise<void>
}

export const createGraphqlDoor = (context: ApiContext): GraphqlDoor => {
  const negotiation = createNegotiation(context.model)
  const load = async (): Promise<AnswerGraphql> => {
    const { createGraphqlAnswers } = await import('./createGraphqlAnswers')
    return createGraphqlAnswers(context)
  }
  let loading: Promise<AnswerGraphql> | undefined
  const answers = (): Promise<AnswerGraphql> => (loading ??= load())

  const respond = async (
    request: IncomingMessage,
    response: ServerResponse,
    headers: string[],
  ): Promise<void> => {
    const { method, url = '' } = request
    if (method === 'OPTIONS') {
      response.writeHead(204, { ...commonHeaders, ...preflightHeaders(methods) }).end()
      return
    }
    requireMethod(method)
    if (context.hasExplorer && isForExplorer(request)) {
      response.writeHead(200, explorerHeaders).end(explorerPage())
      return
    }
    const { headers: limits, isPrivate } = await context.admit(request, 'read')
    headers.push(...limits)
    requireReady(context.health)
    const answer = await answers()
    const sendable = await answer({
      request,
      url,
      body: method === 'POST' ? await readBody(request) : null,
      locale: negotiation.localeOf(request),
      requestId: headers[1] ?? '',
    })
    const { encoding, ifNoneMatch } = negotiation.wishesOf(request)
    // A condition on a POST is none on what is read: only a GET is answered with 304.
    const wishes = { encoding, ifNoneMatch: method === 'POST' ? undefined : ifNoneMatch }
    await sendAnswer(response, sendable, { wishes, isPrivate, extra: headers })
  }

  const door: Door = function graphqlDoor(request, response, next) {
    if (!isGraphql(request)) return next()
    const headers = ['X-Request-Id', chooseRequestId(wireHeader(request, 'x-request-id'))]
    respond(request, response, headers).catch((error: unknown) => refuse(response, error, headers, context))
  }
  return {
    door,
    prepare: async () => {
      await answers()
    },
  }
}

const isGraphql = ({ url = '' }: IncomingMessage): boolean =>
  url.startsWith(path) && (url.length === path.length || url[path.length] === '?')

/** A browser that was sent here, and no program: programs send a query. */
const isForExplorer = ({ method, url = '', headers }: IncomingMessage): boolean =>
  method === 'GET' && url === path && (headers.accept ?? '').includes('text/html')

const explorerHeaders = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }

const requireMethod = (method = ''): void => {
  if (method === 'GET' || method === 'HEAD' || method === 'POST') return
  throw new ProblemError(
    {
      code: 'method-not-allowed',
      detail: `"${method}" cannot be used here. GraphQL is asked with GET or POST.`,
      value: method,
      allowed: methods.split(', '),
    },
    { headers: { Allow: methods } },
  )
}
