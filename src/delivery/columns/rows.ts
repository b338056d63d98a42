import type { Entry } from '../entry'

type RowChange = {
  readonly row: number
  /** False when only what is around the document changed: who refers to it, or where its references lead. */
  readonly isOwn: boolean
}

/**
 * The documents of a type by number, so that what is kept about them can be kept in arrays. A document keeps its
 * number for as long as it is published; a number that is free is given away again. What changed is logged, and
 * each column catches up from there when it is next asked.
 */
export type Rows = {
  /** One past the highest number ever given. */
  readonly size: number
  /** How many documents there are. */
  readonly count: number
  /** Raised by each change. */
  readonly version: number
  at(row: number): Entry | undefined
  /** Rows that changed since, each once; all where the log does not reach back that far. */
  changedSince(version: number, isRelational: boolean): ReadonlySet<number>
  replace(before: Entry | undefined, after: Entry | undefined): void
  /** What is around a document changed; one that is not here is passed over. */
  touch(entry: Entry): void
}

/** True when so many rows changed that it is quicker to sort or read all anew than to move each. */
export const areMany = (changed: ReadonlySet<number>, { size }: Pick<Rows, 'size'>): boolean =>
  changed.size > 4 + size / 16

/** Past so many logged changes a column is better built anew. */
const shortestLog = 1024

export const createRows = (entries: Iterable<Entry>): Rows => {
  const held: (Entry | undefined)[] = [...entries]
  const numbers = new Map(held.map((entry, row) => [entry, row]))
  const free: number[] = []
  let log: RowChange[] = []
  let logStart = 0

  const note = (row: number, isOwn: boolean): void => {
    if (log.length >= Math.max(shortestLog, held.length)) {
      logStart += log.length
      log = []
    }
    log.push({ row, isOwn })
  }
  const rowFor = (before: Entry | undefined): number =>
    (before && numbers.get(before)) ?? free.pop() ?? held.length

  return {
    get size() {
      return held.length
    },
    get count() {
      return numbers.size
    },
    get version() {
      return logStart + log.length
    },
    at: (row) => held[row],
    changedSince: (version, isRelational) =>
      version < logStart
        ? new Set(held.keys())
        : new Set(
            log.slice(version - logStart).flatMap(({ row, isOwn }) => (isOwn || isRelational ? row : [])),
          ),
    replace: (before, after) => {
      if (!before && !after) return
      const row = rowFor(before)
      if (before) numbers.delete(before)
      held[row] = after
      if (after) numbers.set(after, row)
      else free.push(row)
      note(row, true)
    },
    touch: (entry) => {
      const row = numbers.get(entry)
      if (row !== undefined) note(row, false)
    },
  }
}
