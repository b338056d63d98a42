/**
 * The bytes of an answer as they come.
 *
 * @param silence Milliseconds without any after which the connection counts as dead; `giveUp` must then abort it.
 */
export const readChunks = async function* (
  { body }: Response,
  silence: number,
  giveUp: () => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body?.getReader()
  let timer = setTimeout(giveUp, silence)
  try {
    while (reader) {
      const { done, value } = await reader.read()
      clearTimeout(timer)
      if (done) return
      yield value
      timer = setTimeout(giveUp, silence)
    }
  } finally {
    clearTimeout(timer)
    reader?.cancel().catch(() => undefined)
  }
}
