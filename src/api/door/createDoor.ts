import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiContext } from '../apiContext'
import { requireReady } from '../middleware/requireReady'
import { chooseRequestId } from '../middleware/requestId'
import type { Admission } from '../options'
import type { ReadRoute } from '../read'
import { rawQueryOf } from '../respond/canonicalQuery'
import { commonHeaders } from '../respond/commonHeaders'
import { createSendable, type Sendable } from '../respond/createSendable'
import { wireHeader } from '../respond/wireHeaders'
import { createAnswerCache } from './createAnswerCache'
import { createMatchRoute, type Match } from './matchRoute'
import { createNegotiation } from './negotiation'
import { callOf, pathOf, urlBelowV1 } from './readRequest'
import { refuse } from './refuse'
import { sendAnswer } from './sendAnswer'

/** Answers a request, or hands it on untouched. Also an Express middleware. */
export type Door = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

export type DoorOptions = {
  readonly context: ApiContext
  readonly routes: readonly ReadRoute[]
  /** First segments below `/v1` that are answered elsewhere. */
  readonly elsewhere: ReadonlySet<string>
}

/** An answer that was given before, and may be given again to whom its route is open. */
type Kept = {
  readonly sendable: Sendable
  readonly route: ReadRoute
  /** Bytes, those of its address included, of which there may be many for one answer. */
  readonly weight: number
}

/** One request under way. */
type Visit = {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: string
  readonly locale: string
  /** When it came, in milliseconds; 0 when nobody wants to know. */
  readonly started: number
  /** Headers that go with whatever the answer is: names and values in turn, the request's id first. */
  headers: readonly string[]
}

/**
 * The way in for every read of the edition, ahead of Express, which would cost several times what an answer does.
 * What was asked before is sent from memory until the edition or the day changes.
 */
export const createDoor = ({ context, routes, elsewhere }: DoorOptions): Door => {
  const { admit, isTimed, store } = context
  const match = createMatchRoute(routes, elsewhere)
  const negotiation = createNegotiation(context.model)
  const answers = createAnswerCache<Kept>({
    capacity: context.cacheBytes,
    weigh: ({ weight }) => weight,
    epoch: context.epoch,
  })

  const make = async ({ route, params }: Match, { url, locale }: Visit): Promise<Sendable> => {
    if (!route.isAlwaysReady) requireReady(context.health)
    const revision = String(store.revision)
    const keep = answers.keeper()
    const prepared = await route.read(callOf(url, params, locale, context))
    const sendable = createSendable(prepared, commonPairs.concat('Cofactor-Revision', revision))
    const key = keyOf(url, locale)
    if (route.isKept !== false) keep(key, { sendable, route, weight: sendable.weight + key.length })
    return sendable
  }

  const send = (
    visit: Visit,
    sendable: Sendable,
    { headers, isPrivate }: Admission,
  ): void | Promise<void> => {
    const extra = visit.headers.concat(headers)
    visit.headers = isTimed ? extra.concat(timing(visit.started)) : extra
    const { request, response } = visit
    const wishes = negotiation.wishesOf(request)
    return sendAnswer(response, sendable, { wishes, isPrivate, extra: visit.headers })
  }

  const answerKept = (visit: Visit, { sendable, route }: Kept): void | Promise<void> => {
    const admission = admit(visit.request, route.scope ?? 'read')
    return admission instanceof Promise
      ? admission.then((admitted) => send(visit, sendable, admitted))
      : send(visit, sendable, admission)
  }

  const answerAnew = async (visit: Visit, found: Match): Promise<void> => {
    const admission = await admit(visit.request, found.route.scope ?? 'read')
    const early = visit.headers
    // Should it be refused from here on, these go along.
    visit.headers = early.concat(admission.headers)
    const sendable = await make(found, visit)
    visit.headers = early
    await send(visit, sendable, admission)
  }

  return function door(request, response, next) {
    const url = isRead(request) ? urlBelowV1(request) : undefined
    if (url === undefined) return next()
    const locale = negotiation.localeOf(request)
    const visit: Visit = {
      request,
      response,
      url,
      locale,
      started: isTimed ? performance.now() : 0,
      headers: ['X-Request-Id', chooseRequestId(wireHeader(request, 'x-request-id'))],
    }
    try {
      const kept = answers.get(keyOf(url, locale))
      const found = kept ?? findRead(match, url)
      if (!found) return next()
      const answering = kept ? answerKept(visit, kept) : 'params' in found && answerAnew(visit, found)
      if (answering) answering.catch((error: unknown) => refuse(response, error, visit.headers, context))
    } catch (error) {
      refuse(response, error, visit.headers, context)
    }
  }
}

const commonPairs = Object.entries(commonHeaders).flat()

const keyOf = (url: string, locale: string): string => `${locale} ${url}`

const timing = (started: number): string[] => [
  'Server-Timing',
  `read;dur=${(performance.now() - started).toFixed(2)}`,
]

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** A perspective other than the published one is never answered from here, nor kept here. */
const findRead = (match: (path: string) => Match | undefined, url: string): Match | undefined => {
  const found = match(pathOf(url))
  return found && !new URLSearchParams(rawQueryOf(url)).has('perspective') ? found : undefined
}
