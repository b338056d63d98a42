import type { Door } from '../createDoor.js'
import { backOff } from '../backOff.js'
import { isCofactorError } from '../errors/guards.js'
import type { ErrorCode } from '../errors/ErrorCode.js'
import { isRecord } from '../isRecord.js'
import { parseJson } from '../parseJson.js'
import type { Locale } from '../types/options.js'
import type { DocumentType } from '../types/Ref.js'
import { wait } from '../wait.js'
import type { ParsedEvent } from './createEventParser.js'
import { readStream } from './readStream.js'
import type { StreamState } from './readStream.js'

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
  const state: StreamState = { cursor: since }
  for (let failures = 0; ;) {
    signal?.throwIfAborted()
    let asked = 0
    const onSign = (): void => {
      failures = 0
    }
    try {
      for await (const parsed of readStream(client, state, { locale, signal, silence, onSign }))
        yield* toEvent(parsed, since)
    } catch (error) {
      signal?.throwIfAborted()
      asked = waitAfter(error)
    }
    await wait(asked + backOff(failures++, state.delay ?? 1_000, maxDelay), signal)
  }
}
