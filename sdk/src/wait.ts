/** Resolves after `milliseconds`. @throws the signal's reason as soon as it aborts */
export const wait = async (milliseconds: number, signal: AbortSignal | undefined): Promise<void> => {
  signal?.throwIfAborted()
  let timer
  let giveUp = (): void => undefined
  try {
    await new Promise<void>((resolve, reject) => {
      giveUp = () => reject(signal?.reason)
      signal?.addEventListener('abort', giveUp)
      timer = setTimeout(resolve, milliseconds)
    })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}
