import type { DocumentAddress } from '../documentAddress'
import { createMarks, type Mark, type MarkPosition } from './createMarks'
import { createNotes, type Note } from './createNotes'

/** What happened to the edition, as far back as it is known. */
export type History = {
  /**
   * Since this revision the history is exact: what is said to have changed after it, or after any later revision, is
   * all that has. Nothing is known of what lies before.
   */
  readonly horizon: number
  /** The same for `notesAfter`, which may reach back less far. */
  readonly notesHorizon: number
  /** Revision of the last document taken back, as far as it is known; 0 before the first. */
  readonly lastRemoval: number
  /** Every address touched after a position, once, at the revision of its last touch, in the order of positions. */
  marksAfter(position: MarkPosition): Iterable<Mark>
  /** Revision at which an address was touched last; 0 when it never was. */
  touchedAt(address: DocumentAddress): number
  /** The steps after a revision, in order. */
  notesAfter(revision: number): Iterable<Note>
  noteOf(revision: number): Note | undefined
}

export type HistoryKeeper = History & {
  /** `touched` are the addresses at which the answer may have changed. */
  add(note: Note, touched: readonly DocumentAddress[]): void
  /** Says since when the history is exact. */
  trustSince(revision: number): void
}

export const createHistory = (): HistoryKeeper => {
  const marks = createMarks()
  const notes = createNotes()
  let horizon = 0
  let lastRemoval = 0
  return {
    get horizon() {
      return horizon
    },
    get notesHorizon() {
      return Math.max(horizon, notes.start)
    },
    get lastRemoval() {
      return lastRemoval
    },
    marksAfter: marks.after,
    touchedAt: marks.revisionOf,
    notesAfter: notes.after,
    noteOf: notes.at,
    add: (note, touched) => {
      notes.add(note)
      marks.touch(note.revision, touched)
      if (note.kind === 'unpublish') lastRemoval = note.revision
    },
    trustSince: (revision) => {
      horizon = revision
    },
  }
}
