import type { Payload } from 'payload'
import type { Change } from '../model/types'
import { exactSince } from './compactPublications'
import { readChangesSince } from './publicationLog'

/** What an edition is loaded into. */
export type EditionStore = {
  load(changes: Iterable<Change>, options?: { readonly exactSince?: number }): void
  readonly revision: number
}

/** Enough that asking costs little beside reading, and few enough that others get their turn in between. */
const pageSize = 1000

/** Loads all that the log still has, in order, and says since when it is complete. */
export const loadEdition = async (payload: Payload, store: EditionStore): Promise<void> => {
  for (let loaded = 0; ;) {
    const changes = await readChangesSince(payload, store.revision, pageSize)
    store.load(changes)
    loaded += changes.length
    if (changes.length > 0) continue
    if (loaded < store.revision) store.load([], { exactSince: await exactSince(payload) })
    return
  }
}
