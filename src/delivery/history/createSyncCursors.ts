import type { ContentModel } from '../../model/types'
import type { Store } from '../createStore'
import { modelFingerprint } from './modelFingerprint'
import {
  completeRevision,
  decodeSyncCursor,
  encodeSyncCursor,
  type SyncCursor,
  type SyncPosition,
} from './syncCursor'

/** Why a copy that was brought up to a cursor must be made anew. */
export type SyncRefusal = 'cursor-too-old' | 'model-changed' | 'edition-replaced'

export type SyncCursors = {
  readonly fingerprint: string
  write(position: SyncPosition, locale: string): string
  /** Where everything up to a revision is known. */
  writeAt(revision: number, locale: string): string
  /** Undefined when the text is no cursor. */
  read(text: string): SyncCursor | undefined
  /** Undefined when the copy can be brought up to date from there. */
  refuse(cursor: SyncCursor): SyncRefusal | undefined
}

/** Writes and reads cursors of the edition in a store, which follows the content model. */
export const createSyncCursors = (store: Pick<Store, 'history'>, model: ContentModel): SyncCursors => {
  const fingerprint = modelFingerprint(model)
  const write: SyncCursors['write'] = (position, locale) => {
    const at = store.history.noteOf(position.revision)?.at
    return encodeSyncCursor({
      position: at === undefined ? position : { ...position, at },
      locale,
      fingerprint,
    })
  }
  const isOfThisEdition = ({ revision, at }: SyncPosition): boolean => {
    const known = store.history.noteOf(revision)?.at
    return known === undefined || at === undefined || known === at
  }
  return {
    fingerprint,
    write,
    writeAt: (revision, locale) => write({ revision, isCopying: false }, locale),
    read: decodeSyncCursor,
    refuse: (cursor) => {
      if (cursor.fingerprint !== fingerprint || !model.locales.includes(cursor.locale)) return 'model-changed'
      if (completeRevision(cursor.position) < store.history.horizon) return 'cursor-too-old'
      return isOfThisEdition(cursor.position) ? undefined : 'edition-replaced'
    },
  }
}
