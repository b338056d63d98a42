import { isGone, readPage } from '../sync/sync.js'
import type { SyncChange, SyncDoor } from '../sync/sync.js'
import type { CallOptions } from '../types/options.js'
import type { DocumentType } from '../types/Ref.js'
import { addressOf } from '../createResolver.js'
import type { Edition, StoredDocument } from './Edition.js'

/** What became of an address. */
export type StoreChange = {
  /** `publish`: there is a document, or another one than before; `unpublish`: there is none any more. */
  readonly kind: 'publish' | 'unpublish'
  readonly type: DocumentType
  readonly slug: string
  /** Where the document is now. */
  readonly movedTo?: string
}

/** A copy that is being brought up to date, apart from the one that is read meanwhile. */
type Draft = {
  readonly documents: Map<string, StoredDocument>
  readonly moved: Record<string, string>
  readonly changes: Map<string, StoreChange>
  /** All else of the edition, as of the last page; undefined before the first of a copy that is made anew. */
  rest: Omit<Edition, 'documents' | 'moved'> | undefined
}

const begin = (base?: Edition): Draft => ({
  documents: new Map(base?.documents.map((document) => [addressOf(document), document])),
  moved: { ...base?.moved },
  changes: new Map(),
  rest: base,
})

const apply = ({ documents, moved, changes }: Draft, change: SyncChange): void => {
  const { kind, type, slug } = change
  const address = addressOf(change)
  documents.delete(address)
  delete moved[address]
  changes.set(address, { kind, type, slug })
  if (kind === 'publish') documents.set(address, change.document)
  else if (change.movedTo !== undefined) {
    const { movedTo } = change
    moved[address] = movedTo
    changes.set(address, { kind, type, slug, movedTo })
  }
}

/** A copy, and how it differs from the one before. */
export type Synced = { readonly edition: Edition; readonly changes: StoreChange[] }

/**
 * Brings copies up to date, page by page. What came before a failure is kept for the next call; a copy that the server
 * can't bring up to date any more (410) is made anew. The edition given is never changed.
 */
export const createSync = (
  client: SyncDoor,
): ((edition: Edition | undefined, call: CallOptions) => Promise<Synced>) => {
  let draft: Draft | undefined

  return async (edition, call) => {
    draft ??= begin(edition)
    let done: Draft['rest']
    while (!done) {
      const { rest } = draft
      const since = rest?.cursor
      try {
        const page = await readPage(client, {
          ...call,
          since,
          locale: since ? undefined : client.locale,
          limit: 500,
        })
        const { hasMore, sorting = rest?.sorting ?? {}, ...told } = page.meta
        for (const change of page.changes) apply(draft, change)
        const revision = page.revision ?? rest?.revision ?? 0
        draft.rest = { format: 1, ...told, sorting, revision, takenAt: new Date().toISOString() }
        if (!hasMore) done = draft.rest
      } catch (error) {
        if (!since || !isGone(error)) throw error
        draft = begin()
      }
    }
    const { documents, moved, changes } = draft
    for (const document of edition?.documents ?? []) {
      const { type, slug } = document
      const address = addressOf(document)
      if (!documents.has(address) && !changes.has(address))
        changes.set(address, { kind: 'unpublish', type, slug })
    }
    draft = undefined
    return {
      edition: { ...done, documents: [...documents.values()], moved },
      changes: [...changes.values()],
    }
  }
}
