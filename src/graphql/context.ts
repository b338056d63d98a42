import type { Store } from '../delivery/createStore'
import { isJsonObject } from '../delivery/json'
import type { ServedDocument } from '../delivery/servedDocument'
import type { Json } from '../model/types'

/** What resolvers of one request share, and what they note about the answer. */
export type GraphqlContext = {
  readonly store: Store
  /** Locale of root fields that name none. */
  readonly negotiatedLocale: string
  /**
   * Locale of the root field that is being answered. Resolvers are never asynchronous, so all below a root field is
   * done before the next one begins, and what is below it takes its locale from here.
   */
  locale: string
  /** True once the negotiated locale was used: the answer then depends on who asks. */
  isNegotiated: boolean
  /** Types of which lists were read, and documents that took part: what a cache tags the answer by. */
  readonly types: Set<string>
  readonly documents: Set<ServedDocument>
}

export const createGraphqlContext = (store: Store, negotiatedLocale: string): GraphqlContext => ({
  store,
  negotiatedLocale,
  locale: negotiatedLocale,
  isNegotiated: false,
  types: new Set(),
  documents: new Set(),
})

/** Begins a root field: its own locale, or the negotiated one. */
export const enterLocale = (context: GraphqlContext, locale: unknown): string => {
  const named = typeof locale === 'string' ? locale : undefined
  if (named === undefined) context.isNegotiated = true
  context.locale = named ?? context.negotiatedLocale
  return context.locale
}

/** The document that a served reference leads to, in the locale of the root field. */
export const followRef = (context: GraphqlContext, ref: Json | undefined): ServedDocument | undefined => {
  if (!isJsonObject(ref)) return undefined
  const { type, slug } = ref
  return typeof type === 'string' && typeof slug === 'string' ? findDocument(context, type, slug) : undefined
}

/** The document at an address, in the locale of the root field. */
export const findDocument = (
  context: GraphqlContext,
  type: string,
  slug: string,
): ServedDocument | undefined => {
  const document = context.store.find(type, slug, context.locale)
  if (document) context.documents.add(document)
  return document
}
