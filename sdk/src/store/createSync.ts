import { isGoneError } from '../errors/guards.js'
import { isRecord } from '../isRecord.js'
import { readJson } from '../readJson.js'
import { sync } from '../sync/sync.js'
import type { SyncChange, SyncDoor, SyncPage } from '../sync/sync.js'
import type { CallOptions } from '../types/options.js'
import type { DocumentType } from '../types/Ref.js'
import { addressOf } from './addressOf.js'
import type { Edition, StoredDocument } from './Edition.js'
import { readModel } from './readModel.js'

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
  /** Undefined while a copy is made anew. */
  readonly base: Edition | undefined
  readonly documents: Map<string, StoredDocument>
  readonly moved: Map<string, string>
  readonly changes: Map<string, StoreChange>
  cursor: string | undefined
  revision: number
}

const begin = (base?: Edition): Draft => ({
  base,
  documents: new Map(base?.documents.map((document) => [addressOf(document), document])),
  moved: new Map(Object.entries(base?.moved ?? {})),
  changes: new Map(),
  cursor: base?.cursor,
  revision: base?.revision ?? 0,
})

const apply = ({ documents, moved, changes }: Draft, change: SyncChange): void => {
  const { kind, type, slug } = change
  const address = addressOf(change)
  const movedTo = kind === 'unpublish' ? change.movedTo : undefined
  if (kind === 'publish') documents.set(address, change.document)
  else documents.delete(address)
  if (movedTo === undefined) moved.delete(address)
  else moved.set(address, movedTo)
  changes.set(address, { kind, type, slug, ...(movedTo !== undefined && { movedTo }) })
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
    let meta: SyncPage['meta'] | undefined
    while (!meta || meta.hasMore) {
      try {
        for await (const page of sync(client, { ...call, since: draft.cursor })) {
          for (const change of page.changes) apply(draft, change)
          draft.cursor = page.cursor
          draft.revision = page.revision ?? draft.revision
          meta = page.meta
        }
      } catch (error) {
        if (!draft.cursor || !isGoneError(error)) throw error
        draft = begin()
        meta = undefined
      }
    }
    const { hasMore: _hasMore, ...told } = meta
    const { base, documents, moved, changes, revision } = draft
    const model = base?.model ?? readModel(readJson(await client.request('/v1/openapi.json', call), isRecord))
    for (const document of edition?.documents ?? []) {
      const { type, slug } = document
      const address = addressOf(document)
      if (documents.has(address) || changes.has(address)) continue
      changes.set(address, { kind: 'unpublish', type, slug })
    }
    draft = undefined
    return {
      edition: {
        format: 1,
        ...told,
        revision,
        takenAt: new Date().toISOString(),
        model,
        documents: [...documents.values()],
        moved: Object.fromEntries(moved),
      },
      changes: [...changes.values()],
    }
  }
}
