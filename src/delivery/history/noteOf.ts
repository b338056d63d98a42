import type { Change } from '../../model/types'
import type { RecordIndex } from '../recordIndex'
import type { Note } from './createNotes'

/** What is to be remembered of a change that is about to be applied. */
export const noteOf = (change: Change, index: Pick<RecordIndex, 'find'>): Note => {
  const { revision, kind } = change
  const { type, id, slug } = change.kind === 'publish' ? change.record : change
  const former = kind === 'publish' ? index.find({ type, id })?.record.slug : undefined
  return {
    revision,
    at: Date.parse(change.at),
    kind,
    type,
    slug,
    ...(former !== undefined && former !== slug && { formerSlug: former }),
  }
}
