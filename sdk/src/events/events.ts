import type { Door } from '../createClient.js'
import { isCofactorError } from '../errors/guards.js'
import type { ErrorCode } from '../errors/ErrorCode.js'
import { isRecord } from '../isRecord.js'
import { parseJson } from '../parseJson.js'
import { readChunks } from '../readChunks.js'
import { toQuery } from '../toQuery.js'
import type { Locale } from '../types/options.js'
import type { DocumentType } from '../types/Ref.js'
import { wait } from '../wait.js'
import { createEventParser } from './createEventParser.js'
import type { ParsedEvent } from './createEventParser.js'

/** Something was published or taken back. It says that, not what: `sync` from your cursor to have it. */
export type ChangeEvent = {
  readonly event: 'change'
  /** Where to go on listening, and also `since` of a sync; `undefined` before the server gave one. */
  readonly cursor: string | undefined
  readonly revision: number
  readonly kind: 'publish' | 'unpublish'
  readonly type: DocumentType
  readonly slug: string
  /** Where the document is now. */
  readonly movedTo?: string
}

/** What happened while nobody listened cannot be told: make copies anew. The stream goes on. */
export type ResetEvent = {
  readonly event: 'reset'
  readonly cursor: string | undefined
  readonly revision: number
  readonly code: ErrorCode
  readonly detail: string
}

/** Which events are told, and from where on. */
export type EventsOptions = {
  /** What happened after this cursor is told first. @default what happens from now on */
  since?: string | undefined
  /** @default the client's `locale` */
  locale?: Locale | undefined
  /** Ends the stream: it rejects with the signal's `reason`. */
  signal?: AbortSignal | undefined
  /** Milliseconds of silence after which the connection counts as dead. The server speaks every 15 s. @default 45000 */
  silence?: number | undefined
  /** The longest wait before a new connection, in milliseconds. @default 30000 */
  maxDelay?: number | undefined
}

const isEventData = <Data>(value: unknown): value is Data => isRecord(value) && 'revision' in value

const toEvent = (
  { event, data, lastId }: ParsedEvent,
  since: string | undefined,
): (ChangeEvent | ResetEvent)[] => {
  const value = parseJson(data)
  const cursor = lastId ?? since
  // What a newer server tells besides is not for this client.
  if (event === 'change' && isEventData<Omit<ChangeEvent, 'event' | 'cursor'>>(value)) {
    return [{ ...value, event, cursor }]
  }
  if (event === 'reset' && isEventData<Omit<ResetEvent, 'event' | 'cursor'>>(value)) {
    return [{ ...value, event, cursor }]
  }
  return []
}

/** Failures that pass: a broken connection, a server that starts or has too many readers. */
const waitAfter = (error: unknown): number => {
  if (!isCofactorError(error)) return 0
  if (error.retryAfter === undefined) throw error
  return error.retryAfter
}

/**
 * What is published and taken back, as it happens. Connections that break or fall silent are made again, after
 * random waits that grow, from the last event on, so that nothing is lost or told twice.
 *
 * @throws ProblemError when the server refuses for good: the key lacks the scope `sync`, the cursor is wrong.
 */
export const events = async function* (
  client: Door,
  { since, locale = client.locale, signal, silence = 45_000, maxDelay = 30_000 }: EventsOptions = {},
): AsyncGenerator<ChangeEvent | ResetEvent, void, undefined> {
  let cursor = since
  let delay = 1_000
  let failures = 0
  for (;;) {
    signal?.throwIfAborted()
    const connection = new AbortController()
    const giveUp = (): void => connection.abort()
    signal?.addEventListener('abort', giveUp)
    let asked = 0
    try {
      const parser = createEventParser()
      const decoder = new TextDecoder()
      // In the query, not as a header: browsers would have to ask first whether they may send it.
      const query = toQuery({ locale: cursor ? undefined : locale, ...(cursor && { lastEventId: cursor }) })
      const response = await client.stream(`/v1/events${query}`, {
        headers: { accept: 'text/event-stream' },
        cache: 'no-store',
        signal: connection.signal,
      })
      for await (const chunk of readChunks(response, silence, giveUp)) {
        failures = 0
        for (const parsed of parser.push(decoder.decode(chunk, { stream: true }))) {
          yield* toEvent(parsed, cursor)
        }
        cursor = parser.lastId ?? cursor
        delay = parser.retry ?? delay
      }
    } catch (error) {
      signal?.throwIfAborted()
      asked = waitAfter(error)
    } finally {
      signal?.removeEventListener('abort', giveUp)
      giveUp()
    }
    // Full jitter, so that readers that lost the same server come back apart.
    await wait(asked + Math.random() * Math.min(maxDelay, delay * 2 ** failures++), signal)
  }
}
