/** Something that takes a while to make, of the state as it was when it was begun. */
export type Run<Result> = { readonly revision: number; readonly result: Promise<Result> }

export type SharedRuns<Result> = {
  /** What is made of the state of now or of a later one. */
  ask(): Promise<Result>
  /** Waits for what is being made, whatever becomes of it. */
  settle(): Promise<void>
}

export type ShareOptions<Result> = {
  /** The revision of now. */
  readonly revision: () => number
  readonly start: () => Run<Result>
}

/** One run is under way at a time, and one can wait for its turn; whoever asks meanwhile shares one of the two. */
export const shareRuns = <Result>({ revision, start }: ShareOptions<Result>): SharedRuns<Result> => {
  let running: Run<Result> | undefined
  let waiting: Promise<Result> | undefined

  const begin = (): Promise<Result> => {
    const run = start()
    const end = (): void => {
      if (running === run) running = undefined
    }
    running = run
    run.result.finally(end).catch(() => undefined)
    return run.result
  }
  const ask = (): Promise<Result> => {
    if (!running) return begin()
    if (running.revision === revision()) return running.result
    waiting ??= running.result
      .catch(() => undefined)
      .then(() => {
        waiting = undefined
        return ask()
      })
    return waiting
  }
  return {
    ask,
    settle: async () => {
      await Promise.allSettled([running?.result, waiting])
    },
  }
}
