import type { Request, RequestHandler } from 'express'
import type { SyncCursors } from '../../delivery/history/createSyncCursors'
import { parseSyncCursor } from '../../delivery/history/parseSyncQuery'
import { completeRevision } from '../../delivery/history/syncCursor'
import { collectProblems } from '../../delivery/parse/collectProblems'
import { parseChoice } from '../../delivery/parse/parseChoice'
import { readParameters } from '../../delivery/parse/readParameters'
import type { ApiContext } from '../apiContext'
import { callOf } from '../door/readRequest'
import type { EventStart } from '../events/createEventStreams'
import { requireReady } from '../middleware/requireReady'
import { ProblemError } from '../ProblemError'
import { readParsed } from '../reads/readParsed'
import { negotiateLocale } from '../respond/negotiateLocale'

const parameterNames = {
  lastEventId: { brackets: [0], shown: ['lastEventId'] },
  locale: { brackets: [0], shown: ['locale'] },
} as const

const retryAfterSeconds = '30'

/** Nothing on the way may keep, gather or compress what is to arrive at once. */
const streamHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

/** `GET /v1/events`: what happens, as it happens, as server-sent events. */
export const eventsRoute = (context: ApiContext): RequestHandler => {
  const { health, events, cursors } = context

  return function eventsRoute(request, response) {
    requireReady(health)
    const start = readStart(request, cursors, context)
    if (request.method === 'HEAD') {
      response.writeHead(200, streamHeaders).end()
      return
    }
    if (events.isFull) throw tooManyStreams()
    request.socket.setTimeout(0)
    response.writeHead(200, streamHeaders)
    events.open(response, start)
  }
}

/** Browsers say where they were in a header when they come back; who begins elsewhere says it in the query. */
const readStart = (request: Request, cursors: SyncCursors, context: ApiContext): EventStart => {
  const language = negotiateLocale(request.get('accept-language'), context.model)
  const { search, queryContext } = callOf(request.originalUrl, {}, language, context)
  const { last, locale } = readParsed(
    collectProblems((report) => {
      const parameters = readParameters(search, parameterNames, report)
      const named = (wanted: string) => parameters.find(({ name }) => name === wanted)
      const header = request.get('last-event-id')
      const given = header ? { name: 'Last-Event-ID', value: header } : named('lastEventId')
      const cursor = parseSyncCursor(given, cursors, report)
      const otherwise =
        cursor && queryContext.locales.includes(cursor.locale) ? cursor.locale : queryContext.locale
      return { last: cursor, locale: parseChoice(named('locale'), queryContext.locales, otherwise, report) }
    }),
  )
  if (!last) return { locale, revision: context.store.revision }
  return { locale, revision: completeRevision(last.position), reset: cursors.refuse(last) }
}

const tooManyStreams = (): ProblemError =>
  new ProblemError(
    {
      code: 'too-many-streams',
      detail: `As many connections as are allowed follow the events already. Try again in ${retryAfterSeconds} seconds, or ask /v1/sync from time to time.`,
    },
    { headers: { 'Retry-After': retryAfterSeconds } },
  )
