import type { FindDocument } from '../delivery/includeDocuments'

/** What a document does not say of itself, as every page of its kind must. */
export type JsonLdContext = {
  readonly locale: string
  /** Origin under which the API is reached (`https://content.example.org`); empty for addresses relative to it. */
  readonly origin: string
  readonly licence: { readonly name: string; readonly url: string; readonly attribution: string }
  /** The general medical disclaimer, in the locale. */
  readonly disclaimer: string
  /** What readers have to know about the review, in the locale. */
  readonly reviewNotice: string
  /** Documents of the same edition, in the locale. */
  readonly find: FindDocument
}

/** The address of a document, which is its identity in JSON-LD. */
export const addressOf = (
  { origin }: Pick<JsonLdContext, 'origin'>,
  { type, slug }: { readonly type: string; readonly slug: string },
): string => `${origin}/v1/${type}/${encodeURIComponent(slug)}`

/** The identity of what a document is about, which is not that of the page about it. */
export const entityAddress = (...of: Parameters<typeof addressOf>): string => `${addressOf(...of)}#entity`
