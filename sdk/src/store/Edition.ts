import type { components } from '../generated/schema.js'
import type { DocumentType } from '../types/Ref.js'
import type { Meta } from '../types/results.js'

/** A published document as the server sends it: references in it are `{ type, slug, title }`. */
export type StoredDocument = {
  readonly type: DocumentType
  readonly slug: string
  readonly [field: string]: unknown
}

/** A whole copy of the published content in one language. Plain JSON, safe to keep anywhere. */
export type Edition = {
  /** Raised when the parts come to mean something else; what was kept in another form is not read. */
  readonly format: 1
  readonly locale: Meta['locale']
  /** Where the next sync goes on. */
  readonly cursor: string
  /** Of the edition copied, as far as it was told. */
  readonly revision: number
  /** When the server was last asked, ISO 8601. */
  readonly takenAt: string
  readonly licence: Meta['licence']
  readonly disclaimer: string
  /** The server's sentences about content: notices of reviews, weakest state first, and lines that name the source. */
  readonly wording: components['schemas']['Wording']
  /** How the server sorts, by type: what a list is sorted by of itself, and the order of choices by path. */
  readonly sorting: components['schemas']['Sorting']
  readonly documents: readonly StoredDocument[]
  /** Where documents went that had another slug, by `type/slug`. */
  readonly moved: { readonly [address: string]: string }
}

/**
 * Where a store keeps its copy between runs: `fileStore()` or `indexedDbStore()`, or a few lines of your own. `save`
 * must put all of an edition in the place of the last one, or nothing.
 */
export type Persistence = {
  /** What was saved last; undefined before the first time. */
  load(): Promise<Edition | undefined> | Edition | undefined
  /** Puts all of the edition in the place of what was saved before. */
  save(edition: Edition): Promise<void> | void
}
