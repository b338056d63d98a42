/** One event of a stream of server-sent events. */
export type StreamEvent = { readonly name: string; readonly data: string }

/** What of a stream goes on past its events. */
export type StreamState = {
  /** The last id given, to go on from. */
  lastEventId?: string
  /** Milliseconds to wait before coming back. */
  retry?: number
}

/**
 * The events of a `text/event-stream`, as the HTML standard reads it, until the stream ends. Ids and waits that the
 * server gives are put into `state`.
 *
 * @param onPiece Called whenever anything comes, be it only a sign of life.
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  state: StreamState,
  onPiece: () => void,
): AsyncGenerator<StreamEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let [text, name, data, id] = ['', '', '', state.lastEventId]
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      onPiece()
      text += decoder.decode(value, { stream: true })
      const lines = text.split(/\r\n|\n|\r(?!$)/)
      text = lines.pop() ?? ''
      for (const line of lines) {
        const [, field = '', rest = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? []
        if (field === 'event') name = rest
        else if (field === 'data') data += `${rest}\n`
        else if (field === 'id') id = rest
        else if (field === 'retry' && /^\d+$/.test(rest)) state.retry = Number(rest)
        if (line) continue
        if (id !== undefined) state.lastEventId = id
        if (data) yield { name, data: data.slice(0, -1) }
        name = ''
        data = ''
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
