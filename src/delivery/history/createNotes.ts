import { firstIndex } from './firstIndex'

/** One step of the edition, without its content. */
export type Note = {
  readonly revision: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly kind: 'publish' | 'unpublish'
  readonly type: string
  readonly slug: string
  /** Where the document was before, when this step gave it another slug. */
  readonly formerSlug?: string
}

export type Notes = {
  /** The revision after which every note since is there. */
  readonly start: number
  add(note: Note): void
  after(revision: number): Iterable<Note>
  at(revision: number): Note | undefined
}

/** Steps remembered at least. The content is not in them, so that they cost about 100 bytes each. */
const keptNotes = 50_000

export const createNotes = (kept = keptNotes): Notes => {
  let notes: Note[] = []
  let start = 0
  const indexAfter = (revision: number): number => firstIndex(notes, (note) => note.revision > revision)
  return {
    get start() {
      return start
    },
    add: (note) => {
      notes.push(note)
      if (notes.length <= 2 * kept) return
      start = notes[kept - 1]?.revision ?? start
      notes = notes.slice(kept)
    },
    after: function* (revision) {
      const given = notes
      for (let index = indexAfter(revision); index < given.length; index += 1) {
        const note = given[index]
        if (note) yield note
      }
    },
    at: (revision) => {
      const note = notes[indexAfter(revision - 1)]
      return note?.revision === revision ? note : undefined
    },
  }
}
