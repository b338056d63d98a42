/** Lets a limited number in at a time, in the order of asking. */
export type Turns = {
  /** Resolves when it is the caller's turn, with the function that ends it (ending twice is harmless). */
  readonly enter: () => Promise<() => void>
}

declare global {
  var cofactorTurns: Map<string, Turns> | undefined
}

/**
 * The turns at one database in this process, one at a time. Kept on `globalThis`, because the admin's bundle and
 * the API's side of the process load separate copies of this module and must still stand in the same line.
 *
 * @param database what identifies the database: for SQLite the absolute path of its file
 */
export const sharedTurns = (database: string): Turns => {
  const all = (globalThis.cofactorTurns ??= new Map<string, Turns>())
  const known = all.get(database)
  if (known) return known
  const turns = createTurns(1)
  all.set(database, turns)
  return turns
}

/** @param places how many may have their turn at the same time */
export const createTurns = (places: number): Turns => {
  const waiting: (() => void)[] = []
  let free = places
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return {
    enter: async () => {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      let inside = true
      return () => {
        if (inside) leave()
        inside = false
      }
    },
  }
}
