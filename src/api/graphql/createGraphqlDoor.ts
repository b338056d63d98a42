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
import { createGraphqlAnswers } from './createGraphqlAnswers'
import { explorerPage } from './explorerPage'
import { readBody } from './readBody'

const path = '/graphql'

const methods = 'GET, HEAD, POST, OPTIONS'

/** The way in to GraphQL, at `/graphql`; other requests are handed on untouched. Also an Express middleware. */
export const createGraphqlDoor = (context: ApiContext): Door => {
  const negotiation = createNegotiation(context.model)
  const answer = createGraphqlAnswers(context)

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

  return function graphqlDoor(request, response, next) {
    if (!isGraphql(request)) return next()
    const headers = ['X-Request-Id', chooseRequestId(wireHeader(request, 'x-request-id'))]
    respond(request, response, headers).catch((error: unknown) => refuse(response, error, headers, context))
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
