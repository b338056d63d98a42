import type { ServerResponse } from 'node:http'
import type { Store } from '../../delivery/createStore'
import type { Note } from '../../delivery/history/createNotes'
import type { SyncCursors, SyncRefusal } from '../../delivery/history/createSyncCursors'
import { staleDetail } from '../reads/staleDetail'
import { formatEvent, formatNote } from './formatEvent'

export type EventSettings = {
  /** Milliseconds between signs of life. @default 15000 */
  readonly heartbeat?: number
  /** Milliseconds after which a reader shall come back when the connection breaks. @default 3000 */
  readonly retry?: number
  /** Connections at once. @default 1000 */
  readonly maxConnections?: number
}

export type EventStart = {
  readonly locale: string
  /** What happened after this revision is told. */
  readonly revision: number
  /** Why it cannot be told from where the reader was. */
  readonly reset?: SyncRefusal | undefined
}

export type EventStreams = {
  readonly isFull: boolean
  /** Tells a reader what happens from a revision on, until either side ends it. The head must have been written. */
  open(response: ServerResponse, start: EventStart): void
  /** Ends every stream. Readers come back by themselves, to whichever process is there then. */
  close(): void
}

export type EventStreamsOptions = EventSettings & {
  readonly store: Pick<Store, 'revision' | 'history' | 'locate' | 'subscribe'>
  readonly cursors: SyncCursors
}

/** Somebody who reads, and how far. */
type Reader = {
  readonly response: ServerResponse
  readonly locale: string
  revision: number
  /** Heartbeats that passed while its buffer was full. */
  stalls: number
  isBlocked: boolean
}

/** Heartbeats for which a reader may take nothing before it is given up. */
const patience = 2

/**
 * Every reader is told from the history at its own pace: nothing is written to one whose buffer is full until it is
 * empty again, so that a slow one costs no memory, and one that takes nothing at all is dropped.
 */
export const createEventStreams = ({
  store,
  cursors,
  heartbeat = 15_000,
  retry = 3_000,
  maxConnections = 1_000,
}: EventStreamsOptions): EventStreams => {
  const readers = new Set<Reader>()
  const textOf = rememberLast((note: Note, locale: string) =>
    formatNote(note, cursors.writeAt(note.revision, locale), store),
  )

  const write = (reader: Reader, text: string): void => {
    if (!reader.response.write(text)) reader.isBlocked = true
  }
  const reset = (reader: Reader, code: SyncRefusal): void => {
    reader.revision = store.revision
    const id = cursors.writeAt(reader.revision, reader.locale)
    write(reader, formatEvent('reset', { code, revision: reader.revision, detail: staleDetail(code) }, id))
  }
  const tell = (reader: Reader): void => {
    if (reader.isBlocked) return
    if (reader.revision < store.history.notesHorizon) return reset(reader, 'cursor-too-old')
    for (const note of store.history.notesAfter(reader.revision)) {
      write(reader, textOf(note, reader.locale))
      reader.revision = note.revision
      if (reader.isBlocked) return
    }
  }
  const beat = (): void => {
    for (const reader of readers) {
      reader.stalls = reader.isBlocked ? reader.stalls + 1 : 0
      if (reader.stalls >= patience) reader.response.destroy()
      else if (!reader.isBlocked) write(reader, ': still here\n\n')
    }
  }

  const leave = store.subscribe(() => readers.forEach(tell))
  const timer = setInterval(beat, heartbeat)
  timer.unref()
  return {
    get isFull() {
      return readers.size >= maxConnections
    },
    open: (response, { locale, revision, reset: refusal }) => {
      const reader: Reader = { response, locale, revision, stalls: 0, isBlocked: false }
      readers.add(reader)
      response.on('close', () => readers.delete(reader))
      response.on('drain', () => {
        reader.isBlocked = false
        tell(reader)
      })
      write(reader, `retry: ${retry}\n\n`)
      if (refusal) reset(reader, refusal)
      else write(reader, `id: ${cursors.writeAt(revision, locale)}\n\n`)
      tell(reader)
    },
    close: () => {
      leave()
      clearInterval(timer)
      for (const { response } of readers) response.end()
    },
  }
}

/** The text of the note that was asked for last, by locale: all readers are told the same at about the same time. */
const rememberLast = (make: (note: Note, locale: string) => string) => {
  const last = new Map<string, { readonly note: Note; readonly text: string }>()
  return (note: Note, locale: string): string => {
    const known = last.get(locale)
    if (known?.note === note) return known.text
    const text = make(note, locale)
    last.set(locale, { note, text })
    return text
  }
}
