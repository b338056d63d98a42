import type { Payload } from 'payload'
import type { Change } from '../model/types'
import { exactSince } from './compactPublications'
import { lastRevision, readChangesSince } from './publicationLog'

/** What an edition is loaded into. */
export type EditionStore = {
  load(changes: Iterable<Change>, options?: { readonly exactSince?: number }): void
  readonly revision: number
}

/** Enough that asking costs little beside reading, and few enough that others get their turn in between. */
const pageSize = 1000

/**
 * Loads all that the log still has, in order, and says since when it is complete. A store that has the beginning of it
 * already is given what is missing; `before` is the number of steps that it was given then.
 *
 * @throws Error when the store is ahead of the log
 */
export const loadEdition = async (payload: Payload, store: EditionStore, before = 0): Promise<void> => {
  if (before > 0) await requireSameLog(payload, store)
  for (let loaded = before; ;) {
    const changes = await readChangesSince(payload, store.revision, pageSize)
    store.load(changes)
    loaded += changes.length
    if (changes.length > 0) continue
    if (loaded < store.revision) store.load([], { exactSince: await exactSince(payload) })
    return
  }
}

/** A database that was put back or emptied meanwhile would never reach the revision that is shown. */
const requireSameLog = async (payload: Payload, { revision }: EditionStore): Promise<void> => {
  const last = await lastRevision(payload)
  if (last >= revision) return
  throw new Error(
    `The database went back from revision ${revision} to ${last} while the server started. Start it again.`,
  )
}
