import type { Door } from '../createDoor.js'
import { readChunks } from '../readChunks.js'
import { toQuery } from '../toQuery.js'
import type { Locale } from '../types/options.js'
import { createEventParser } from './createEventParser.js'
import type { ParsedEvent } from './createEventParser.js'

/** What of a stream goes on past one connection. */
export type StreamState = {
  /** Where the next connection begins; `undefined` for what happens from then on. */
  cursor: string | undefined
  /** Milliseconds after which the server wants to be asked again, once it said so. */
  delay?: number | undefined
}

export type StreamOptions = {
  readonly locale?: Locale | undefined
  readonly signal?: AbortSignal | undefined
  /** Milliseconds of silence after which the connection counts as dead. The server speaks every 15 s. @default 45000 */
  readonly silence?: number | undefined
  /** Called when the server has let us in. */
  readonly onOpen?: (() => void) | undefined
  /** Called whenever anything comes, be it only a sign of life. */
  readonly onSign?: (() => void) | undefined
}

/**
 * The events of one connection to `/v1/events`, until it ends; `state` is kept for the next.
 *
 * @throws ProblemError when the server refuses; anything when the connection breaks, falls silent or is aborted
 */
export const readStream = async function* (
  client: Pick<Door, 'stream'>,
  state: StreamState,
  { locale, signal, silence = 45_000, onOpen, onSign }: StreamOptions,
): AsyncGenerator<ParsedEvent, void, undefined> {
  const connection = new AbortController()
  const giveUp = (): void => connection.abort()
  signal?.addEventListener('abort', giveUp)
  try {
    const parser = createEventParser()
    const decoder = new TextDecoder()
    const { cursor } = state
    // In the query, not as a header: browsers would have to ask first whether they may send it.
    const query = toQuery({ locale: cursor ? undefined : locale, ...(cursor && { lastEventId: cursor }) })
    const response = await client.stream(`/v1/events${query}`, {
      headers: { accept: 'text/event-stream' },
      cache: 'no-store',
      signal: connection.signal,
    })
    onOpen?.()
    for await (const chunk of readChunks(response, silence, giveUp)) {
      onSign?.()
      yield* parser.push(decoder.decode(chunk, { stream: true }))
      state.cursor = parser.lastId ?? cursor
      state.delay = parser.retry ?? state.delay
    }
  } finally {
    signal?.removeEventListener('abort', giveUp)
    giveUp()
  }
}
