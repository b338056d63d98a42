import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiContext } from '../apiContext'
import { chooseRequestId } from '../middleware/requestId'
import type { ReadRoute } from '../read'
import { rawQueryOf } from '../respond/canonicalQuery'
import { createSendable, type Sendable } from '../respond/createSendable'
import { createAnswerCache } from './createAnswerCache'
import { createMatchRoute, type Match } from './matchRoute'
import { callOf, pathOf, urlBelowV1 } from './readRequest'
import { refuse } from './refuse'
import { createNegotiation, sendAnswer } from './sendAnswer'
import { requireReady } from '../middleware/requireReady'
import { commonHeaders } from '../respond/commonHeaders'

/** Answers a request, or hands it on untouched. Also an Express middleware. */
export type Door = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

export type DoorOptions = {
  readonly context: ApiContext
  readonly routes: readonly ReadRoute[]
  /** First segments below `/v1` that are answered elsewhere. */
  readonly elsewhere: ReadonlySet<string>
}

/**
 * The way in for every read of the edition, ahead of Express, which would cost several times what an answer does.
 * What was asked before is sent from memory until the edition or the day changes.
 */
export const createDoor = ({ context, routes, elsewhere }: DoorOptions): Door => {
  const { admit, isTimed, store } = context
  const match = createMatchRoute(routes, elsewhere)
  const answers = createAnswerCache<{ readonly sendable: Sendable; readonly route: ReadRoute }>({
    capacity: context.cacheBytes,
    weigh: ({ sendable }) => sendable.weight,
    epoch: context.epoch,
  })
  const negotiation = createNegotiation(context.model)

  const make = async ({ route, params }: Match, url: string, locale: string): Promise<Sendable> => {
    if (!route.isAlwaysReady) requireReady(context.health)
    const revision = String(store.revision)
    const keep = answers.keeper()
    const prepared = await route.read(callOf(url, params, locale, context))
    const sendable = createSendable(prepared, [...commonPairs, 'Cofactor-Revision', revision])
    keep(`${locale} ${url}`, { sendable, route })
    return sendable
  }

  return function door(request, response, next) {
    const started = isTimed ? performance.now() : 0
    const url = isRead(request) ? urlBelowV1(request) : undefined
    if (url === undefined) return next()
    const requestId = chooseRequestId(request.headers['x-request-id'])
    const extra = ['X-Request-Id', requestId]
    const fail = (error: unknown): void => refuse(response, error, extra, context)
    const send = (sendable: Sendable): void | Promise<void> => {
      if (isTimed) extra.push('Server-Timing', `read;dur=${(performance.now() - started).toFixed(2)}`)
      return sendAnswer(response, sendable, negotiation.wishesOf(request), extra)
    }
    try {
      const locale = negotiation.localeOf(request)
      const kept = answers.get(`${locale} ${url}`)
      const found = kept ?? findRead(match, url)
      if (!found) return next()
      const admission = admit(request, found.route.scope ?? 'read')
      if (kept && !(admission instanceof Promise)) {
        extra.push(...admission.headers)
        const sending = send(kept.sendable)
        if (sending) sending.catch(fail)
        return
      }
      void (async () => {
        extra.push(...(await admission).headers)
        await send('sendable' in found ? found.sendable : await make(found, url, locale))
      })().catch(fail)
    } catch (error) {
      fail(error)
    }
  }
}

const commonPairs = Object.entries(commonHeaders).flat()

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** A perspective other than the published one is never answered from here, nor kept here. */
const findRead = (match: (path: string) => Match | undefined, url: string): Match | undefined => {
  const found = match(pathOf(url))
  return found && !new URLSearchParams(rawQueryOf(url)).has('perspective') ? found : undefined
}
