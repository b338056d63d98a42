import type { Note } from '../../delivery/history/createNotes'
import type { Store } from '../../delivery/createStore'

/** What happened at an address, as the stream of events tells it. */
export type ChangeEvent = {
  readonly revision: number
  readonly kind: 'publish' | 'unpublish'
  readonly type: string
  readonly slug: string
  /** Where the document is now. */
  readonly movedTo?: string
}

/** One event in the format of `text/event-stream`. Only one with an id moves the place where a reader goes on. */
export const formatEvent = (name: string, data: object, id?: string): string =>
  `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`

/** A step as events: first that a document left its address, if it did, then the step itself, which has the id. */
export const formatNote = (note: Note, id: string, store: Pick<Store, 'locate'>): string => {
  const { revision, kind, type, slug, formerSlug } = note
  const step: ChangeEvent = { revision, kind, type, slug }
  const left = formerSlug === undefined ? '' : formatEvent('change', departure(note, formerSlug, store))
  return left + formatEvent('change', step, id)
}

/** Where another document has taken the address, that is what happened there. */
const departure = (
  { revision, type, slug }: Note,
  formerSlug: string,
  store: Pick<Store, 'locate'>,
): ChangeEvent =>
  store.locate(type, formerSlug).kind === 'here'
    ? { revision, kind: 'publish', type, slug: formerSlug }
    : { revision, kind: 'unpublish', type, slug: formerSlug, movedTo: slug }
