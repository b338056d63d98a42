import type {
  FieldModel,
  Json,
  JsonObject,
  PublishedRecord,
  ReverseField,
  StoredReference,
  TypeModel,
} from '../model/types'
import { isList } from './fieldPaths'
import { isEmpty, isJsonObject } from './json'
import { reviewFactsOf, type ReviewFacts } from './reviewFacts'

/** A reference as it is served: enough to name the target and to ask for it. */
export type Ref = { type: string; slug: string; title: string }

/**
 * A document as it is served in one locale: `{ type, slug, …fields, firstPublishedAt, publishedAt }`, fields in
 * the order of the model. A value that is empty is absent; a list of any kind is always there. It is shared
 * between all who read it and must not be changed.
 */
export type ServedDocument = { type: string; slug: string; [field: string]: Json }

/** A served document, and the dotted paths of the fields that had no translation and show the default locale. */
export type View = {
  readonly document: ServedDocument
  readonly fallback: readonly string[]
  readonly review: ReviewFacts
  /** Set whenever it is served again. */
  isUsed: boolean
}

export type ViewContext = {
  readonly locale: string
  readonly defaultLocale: string
  /** The reference as served, or undefined while its target is unpublished. */
  readonly refOf: (reference: StoredReference) => Ref | undefined
  /** What points at this document through a reverse field, in the order served. */
  readonly reverse: (field: ReverseField) => Ref[]
}

type Serving = ViewContext & { readonly fallback: Set<string> }

export const createView = (type: TypeModel, record: PublishedRecord, context: ViewContext): View => {
  const serving = { ...context, fallback: new Set<string>() }
  const fields = serveFields(type.fields, record.fields, '', serving)
  const document = {
    type: record.type,
    slug: record.slug,
    ...fields,
    firstPublishedAt: record.firstPublishedAt,
    publishedAt: record.publishedAt,
  }
  return { document, fallback: [...serving.fallback], review: reviewFactsOf(document), isUsed: false }
}

const serveFields = (
  fields: readonly FieldModel[],
  source: JsonObject,
  prefix: string,
  serving: Serving,
): JsonObject => {
  const served: JsonObject = {}
  for (const field of fields) {
    const value = serveField(field, source[field.name], `${prefix}${field.name}`, serving)
    if (value !== undefined) served[field.name] = value
  }
  return served
}

const serveField = (
  field: FieldModel,
  stored: Json | undefined,
  path: string,
  serving: Serving,
): Json | undefined => {
  if (field.kind === 'reverse') return serving.reverse(field)
  const value = field.localized ? pickLocale(stored, path, serving) : stored
  if (field.kind === 'group') return serveGroup(field, value, path, serving)
  if (isList(field)) return serveList(field, value, path, serving)
  if (isEmpty(value)) return undefined
  return field.kind === 'reference' ? serveReference(value, serving) : value
}

const pickLocale = (stored: Json | undefined, path: string, serving: Serving): Json | undefined => {
  if (!isJsonObject(stored)) return undefined
  const own = stored[serving.locale]
  if (!isEmpty(own) || serving.locale === serving.defaultLocale) return own
  const other = stored[serving.defaultLocale]
  if (!isEmpty(other)) serving.fallback.add(path)
  return other
}

/** A group shows when it is required or when anything in it does; lists in it always do. */
const serveGroup = (
  field: FieldModel & { kind: 'group' },
  value: Json | undefined,
  path: string,
  serving: Serving,
): JsonObject | undefined => {
  const served = serveFields(field.fields, isJsonObject(value) ? value : {}, `${path}.`, serving)
  return field.required || Object.keys(served).length > 0 ? served : undefined
}

const serveList = (field: FieldModel, value: Json | undefined, path: string, serving: Serving): Json[] => {
  const items = Array.isArray(value) ? value : []
  if (field.kind === 'reference') return items.flatMap((item) => serveReference(item, serving) ?? [])
  if (field.kind === 'array') {
    return items.flatMap((item) =>
      isJsonObject(item) ? [serveFields(field.fields, item, `${path}.`, serving)] : [],
    )
  }
  if (field.kind === 'blocks') return items.flatMap((item) => serveBlock(field, item, path, serving) ?? [])
  return items.filter((item) => !isEmpty(item))
}

const serveBlock = (
  field: FieldModel & { kind: 'blocks' },
  item: Json,
  path: string,
  serving: Serving,
): JsonObject | undefined => {
  if (!isJsonObject(item)) return undefined
  const block = field.blocks.find(({ name }) => name === item.blockType)
  if (!block) return undefined
  return { blockType: block.name, ...serveFields(block.fields, item, `${path}.`, serving) }
}

const serveReference = (value: Json, serving: Serving): Ref | undefined => {
  const reference = readStoredReference(value)
  return reference && serving.refOf(reference)
}

/** The reference in a stored value, or undefined when the value is none. */
export const readStoredReference = (value: Json | undefined): StoredReference | undefined => {
  if (!isJsonObject(value)) return undefined
  const { type, id } = value
  return typeof type === 'string' && typeof id === 'string' ? { type, id } : undefined
}
