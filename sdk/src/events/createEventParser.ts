/** One event of a stream as the HTML standard defines them. */
export type ParsedEvent = {
  /** Its name, `message` when it has none. */
  readonly event: string
  readonly data: string
  /** The last id that the stream gave, with this event or before it. */
  readonly lastId: string | undefined
}

export type EventParser = {
  /** Takes a piece of the stream, cut anywhere, and gives the events that it completes. */
  push(text: string): ParsedEvent[]
  /** The last id that the stream gave. */
  readonly lastId: string | undefined
  /** Milliseconds after which the server wants to be asked again, once it said so. */
  readonly retry: number | undefined
}

/** Reads `text/event-stream` (HTML standard, 9.2.6). */
export const createEventParser = (): EventParser => {
  let rest = ''
  let fields: Record<string, string> = {}
  let lastId: string | undefined
  let retry: number | undefined

  const takeLine = (line: string): ParsedEvent[] => {
    if (line === '') {
      const { id, event = 'message', data } = fields
      fields = {}
      lastId = id ?? lastId
      return data === undefined ? [] : [{ event, data, lastId }]
    }
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
    if (name === 'retry' && /^\d+$/.test(value)) retry = Number(value)
    fields[name] = name === 'data' && fields.data !== undefined ? `${fields.data}\n${value}` : value
    return []
  }

  return {
    push: (text) => {
      // A carriage return at the end may be half of a line's end.
      const [, whole = '', last = ''] = /^(.*(?:\r\n|\n|\r(?!$)))?(.*)$/s.exec(rest + text) ?? []
      rest = last
      return whole
        .replace(/(?:\r\n|\n|\r)$/, '')
        .split(/\r\n|\n|\r/)
        .flatMap(whole ? takeLine : () => [])
    },
    get lastId() {
      return lastId
    },
    get retry() {
      return retry
    },
  }
}
