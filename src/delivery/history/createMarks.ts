import type { DocumentAddress } from '../documentAddress'
import { compareCodeUnits } from '../compareText'
import { firstIndex } from './firstIndex'

/** When what is at an address last changed, or may have. */
export type Mark = DocumentAddress & { readonly revision: number }

/** A place between marks: after that of this address at this revision, or after all of the revision. */
export type MarkPosition = { readonly revision: number; readonly address?: DocumentAddress }

export type Marks = {
  touch(revision: number, addresses: readonly DocumentAddress[]): void
  after(position: MarkPosition): Iterable<Mark>
  revisionOf(address: DocumentAddress): number
}

/** Marks that were superseded and may lie about beside as many that were not. */
const slack = 1024

/**
 * The marks in the order of revision, type and slug. A touch appends; the mark that it supersedes is skipped by
 * readers and swept out when as many are dead as alive, so that a touch costs the same however long the history is.
 */
export const createMarks = (): Marks => {
  const latest = new Map<string, Map<string, Mark>>()
  let log: Mark[] = []
  let live = 0
  const markOf = ({ type, slug }: DocumentAddress): Mark | undefined => latest.get(type)?.get(slug)
  const isLive = (mark: Mark): boolean => markOf(mark) === mark

  const set = (mark: Mark): void => {
    const ofType = latest.get(mark.type) ?? new Map<string, Mark>()
    if (!ofType.has(mark.slug)) live += 1
    latest.set(mark.type, ofType.set(mark.slug, mark))
    log.push(mark)
  }

  return {
    touch: (revision, addresses) => {
      const marks = addresses.map(({ type, slug }): Mark => ({ revision, type, slug }))
      for (const mark of marks.sort(compareMarks)) set(mark)
      if (log.length > 2 * live + slack) log = log.filter(isLive)
    },
    after: function* ({ revision, address }) {
      const isAfter = (mark: Mark): boolean =>
        mark.revision > revision ||
        (mark.revision === revision && address !== undefined && compareAddresses(mark, address) > 0)
      const marks = log
      for (let index = firstIndex(marks, isAfter); index < marks.length; index += 1) {
        const mark = marks[index]
        if (mark && isLive(mark)) yield mark
      }
    },
    revisionOf: (address) => markOf(address)?.revision ?? 0,
  }
}

const compareMarks = (a: Mark, b: Mark): number => a.revision - b.revision || compareAddresses(a, b)

export const compareAddresses = (a: DocumentAddress, b: DocumentAddress): number =>
  compareCodeUnits(a.type, b.type) || compareCodeUnits(a.slug, b.slug)
