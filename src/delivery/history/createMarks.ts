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
 * The marks in the order of revision, type and slug. Nobody asks for that order while an edition is loaded, so it is
 * worked out when it is first asked for. From then on a touch appends; the mark that it supersedes is skipped by
 * readers, and swept out when as many are dead as alive, so that a touch costs the same however long the history is.
 */
export const createMarks = (): Marks => {
  const latest = new Map<string, Map<string, number>>()
  let log: Mark[] | undefined
  let live = 0
  const revisionOf = ({ type, slug }: DocumentAddress): number => latest.get(type)?.get(slug) ?? 0
  const isLive = (mark: Mark): boolean => revisionOf(mark) === mark.revision

  const set = ({ type, slug }: DocumentAddress, revision: number): void => {
    const ofType = latest.get(type) ?? new Map<string, number>()
    if (!ofType.has(slug)) live += 1
    latest.set(type, ofType.set(slug, revision))
  }

  return {
    touch: (revision, addresses) => {
      for (const address of addresses) set(address, revision)
      if (!log) return
      log.push(...addresses.map(({ type, slug }) => ({ revision, type, slug })).sort(compareMarks))
      if (log.length > 2 * live + slack) log = log.filter(isLive)
    },
    after: function* ({ revision, address }) {
      const isAfter = (mark: Mark): boolean =>
        mark.revision > revision ||
        (mark.revision === revision && address !== undefined && compareAddresses(mark, address) > 0)
      log ??= inOrder(latest)
      const marks = log
      for (let index = firstIndex(marks, isAfter); index < marks.length; index += 1) {
        const mark = marks[index]
        if (mark && isLive(mark)) yield mark
      }
    },
    revisionOf,
  }
}

const inOrder = (latest: ReadonlyMap<string, ReadonlyMap<string, number>>): Mark[] =>
  [...latest]
    .flatMap(([type, bySlug]) => Array.from(bySlug, ([slug, revision]) => ({ revision, type, slug })))
    .sort(compareMarks)

const compareMarks = (a: Mark, b: Mark): number => a.revision - b.revision || compareAddresses(a, b)

export const compareAddresses = (a: DocumentAddress, b: DocumentAddress): number =>
  compareCodeUnits(a.type, b.type) || compareCodeUnits(a.slug, b.slug)
