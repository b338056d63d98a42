import type { RequestHandler, Response } from 'express'
import { documentParameters, listParameters, type ParameterNames } from '../../delivery/parse/readParameters'
import { readFormAddress } from '../../forms/formAddress'
import { admitRequest } from '../admission/admitted'
import type { ApiContext } from '../apiContext'
import { createMatchRoute, type Match } from '../door/matchRoute'
import { createNegotiation } from '../door/negotiation'
import { callOf, pathOf, urlBelowV1 } from '../door/readRequest'
import { sendAnswer } from '../door/sendAnswer'
import { requireReady } from '../middleware/requireReady'
import type { Perspective } from '../options'
import { ProblemError } from '../ProblemError'
import type { ReadCall, ReadRoute } from '../read'
import { createDraftReads, documentPath, listPath } from '../reads/draftReads'
import { canonicalQuery, rawQueryOf } from '../respond/canonicalQuery'
import { endWith } from '../respond/body'
import { createSendable } from '../respond/createSendable'
import type { PreparedResponse } from '../respond/prepareResponse'

/**
 * Answers every read whose query has `perspective`. The door hands them on, so that no answer made of drafts gets
 * near what it keeps. Drafts come from a store of their own and go to whoever has the scope `preview`.
 */
export const perspectiveRoute = (context: ApiContext, routes: readonly ReadRoute[]): RequestHandler => {
  const match = createMatchRoute(routes, new Set())
  const negotiation = createNegotiation(context.model)
  const readDrafts = createDraftReads(context)

  return async function perspectiveRoute(request, response, next) {
    const url = urlBelowV1(request) ?? ''
    const search = new URLSearchParams(rawQueryOf(url))
    if (!search.has('perspective')) return next()
    const found = match(pathOf(url))
    if (!found) return next()
    const isDrafts = search.getAll('perspective').includes('drafts')
    const scope = isDrafts ? 'preview' : (found.route.scope ?? 'read')
    const { isPrivate } = await admitRequest(context.admit, request, response, scope)
    const perspective = readPerspective(search, found, context)
    requireReady(context.health)
    const call = callOf(url, found.params, negotiation.localeOf(request), context)
    if (perspective === 'drafts') {
      sendDrafts(response, await readDrafts(found.route.path, withoutPerspective(call)))
      return
    }
    const plain = withoutPerspective(call)
    const prepared = await found.route.read({ ...plain, query: canonicalQuery(plain.search) })
    const wishes = negotiation.wishesOf(request)
    await sendAnswer(response, createSendable(prepared, []), { wishes, isPrivate, extra: [] })
  }
}

/** The query keeps it, so that the addresses in an answer lead to drafts again. */
const withoutPerspective = (call: ReadCall): ReadCall => {
  const search = new URLSearchParams(call.search)
  search.delete('perspective')
  return { ...call, search }
}

/** @throws ProblemError when the address takes no perspective, or not this one. */
const readPerspective = (
  search: URLSearchParams,
  { route, params }: Match,
  { preview }: ApiContext,
): Perspective => {
  const values = search.getAll('perspective')
  const [value = ''] = values
  const isForm = route.path === documentPath && readFormAddress(params.slug ?? '') !== undefined
  if (isForm || (route.path !== listPath && route.path !== documentPath)) throw notTaken(value)
  if (values.length > 1) throw repeated(value)
  if (value === 'published' || (value === 'drafts' && preview)) return value
  const allowed = preview ? ['drafts', 'published'] : ['published']
  throw new ProblemError({
    code: 'invalid-value',
    parameter: 'perspective',
    value,
    detail: `"${value}" is no value for "perspective". It takes ${allowed.join(' and ')}.`,
    allowed,
  })
}

const shown = (names: ParameterNames): string[] => Object.values(names).flatMap((name) => name.shown)

const notTaken = (value: string): ProblemError =>
  new ProblemError({
    code: 'unknown-parameter',
    parameter: 'perspective',
    value,
    detail:
      'There is no parameter "perspective" here. Lists and documents of a type take it, as JSON; all else is of what was published.',
    allowed: [...new Set([...shown(listParameters), ...shown(documentParameters)])],
  })

const repeated = (value: string): ProblemError =>
  new ProblemError({
    code: 'repeated-parameter',
    parameter: 'perspective',
    value,
    detail: '"perspective" was given more than once. Give it once.',
    allowed: ['once'],
  })

/** Headers by which others would keep an answer, or know it again. */
const headersOfKept = new Set(['Cache-Control', 'Cache-Tag', 'ETag', 'Vary'])

/** Sends drafts to the one who asked. Nothing in between may keep them, and there is no tag to ask for them again. */
const sendDrafts = (response: Response, { status = 200, headers, body }: PreparedResponse): void => {
  for (const [name, value] of Object.entries(headers)) {
    if (!headersOfKept.has(name)) response.setHeader(name, value)
  }
  response.setHeader('Cache-Control', 'private, no-store')
  response.setHeader('Content-Length', body.length)
  response.statusCode = status
  endWith(response, body)
}
