/** Hands out one turn at a time, in the order of asking. */
export type WriteQueue = {
  /** Resolves when it is the caller's turn, with the function that ends the turn (ending twice is harmless). */
  readonly enter: () => Promise<() => void>
}

declare global {
  var cofactorWriteQueues: Map<string, WriteQueue> | undefined
}

/**
 * The queue of one database in this process. Kept on `globalThis`, because the admin's bundle and the API's side
 * of the process load separate copies of this module and must still stand in the same line.
 *
 * @param database what identifies the database: for SQLite the absolute path of its file
 */
export const writeQueue = (database: string): WriteQueue => {
  const queues = (globalThis.cofactorWriteQueues ??= new Map<string, WriteQueue>())
  const known = queues.get(database)
  if (known) return known
  const queue = createWriteQueue()
  queues.set(database, queue)
  return queue
}

export const createWriteQueue = (): WriteQueue => {
  let last: Promise<void> = Promise.resolve()
  return {
    enter: async () => {
      const before = last
      let leave: () => void = () => undefined
      last = new Promise((resolve) => {
        leave = resolve
      })
      await before
      return leave
    },
  }
}
