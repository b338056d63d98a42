import { isRecord } from '../isRecord.js'
import { readJson } from '../readJson.js'
import type { Send } from '../transport/createTransport.js'
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

type Item = StoreChange & { readonly revision: number; readonly document?: StoredDocument }

type SyncPage = {
  readonly data: readonly Item[]
  readonly meta: Pick<Edition, 'locale' | 'cursor' | 'licence' | 'disclaimer'> & { readonly hasMore: boolean }
}

const isSyncPage = (value: unknown): value is SyncPage =>
  isRecord(value) && Array.isArray(value.data) && isRecord(value.meta) && 'hasMore' in value.meta

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

const apply = (
  { documents, moved, changes }: Draft,
  { document, revision: _revision, ...change }: Item,
): void => {
  const address = addressOf(change)
  changes.set(address, change)
  if (document) documents.set(address, document)
  else documents.delete(address)
  if (change.movedTo === undefined) moved.delete(address)
  else moved.set(address, change.movedTo)
}

const isGone = (error: unknown): boolean => isRecord(error) && error.status === 410

/** A copy, and how it differs from the one before. */
export type Synced = { readonly edition: Edition; readonly changes: StoreChange[] }

/**
 * Brings copies up to date, page by page. What came before a failure is kept for the next call; a copy that the server
 * can't bring up to date any more (410) is made anew. The edition given is never changed.
 */
export const createSync = (
  send: Send,
  locale: string | undefined,
): ((edition: Edition | undefined, call: CallOptions) => Promise<Synced>) => {
  let draft: Draft | undefined

  const readPage = async (current: Draft, call: CallOptions): Promise<SyncPage | undefined> => {
    const { cursor } = current
    const query = cursor ? `&since=${encodeURIComponent(cursor)}` : locale ? `&locale=${locale}` : ''
    try {
      const response = await send(`/v1/sync?limit=500${query}`, call)
      const page = readJson(response, isSyncPage)
      current.revision = Number(response.headers.get('cofactor-revision')) || current.revision
      return page
    } catch (error) {
      if (cursor && isGone(error)) return undefined
      throw error
    }
  }

  return async (edition, call) => {
    draft ??= begin(edition)
    for (;;) {
      const page = await readPage(draft, call)
      if (!page) {
        draft = begin()
        continue
      }
      for (const item of page.data) apply(draft, item)
      const { hasMore, ...meta } = page.meta
      draft.cursor = meta.cursor
      if (hasMore) continue
      const { base, documents, moved, changes, revision } = draft
      const model = base?.model ?? readModel(readJson(await send('/v1/openapi.json', call), isRecord))
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
          ...meta,
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
}
