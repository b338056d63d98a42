/**
 * The content model as plain data: what every generated thing (published records, OpenAPI, filters, include
 * paths, docs) is derived from. It is read once from the Payload collections by `readContentModel` and knows
 * neither Payload nor Express, so the delivery side can be tested on a model written by hand.
 */

export type ContentModel = {
  readonly locales: readonly string[]
  readonly defaultLocale: string
  /** Public types by their collection slug, in the order of the collections. */
  readonly types: Readonly<Record<string, TypeModel>>
}

export type TypeModel = {
  /** Collection slug and path segment of the API: `minerals`, `intake-references`. */
  readonly type: string
  /** Name of the schema in OpenAPI and of the type in the SDK: `Mineral`. */
  readonly schemaName: string
  readonly singular: string
  readonly plural: string
  readonly description: string
  /** Name of the top-level field that gives a reference its `title`. */
  readonly titleField: string
  /**
   * How far documents of the type come before others that a search finds equally well.
   * @default 1
   */
  readonly prominence?: number
  readonly fields: readonly FieldModel[]
}

/**
 * How search reads a field: as other names of the document, as codes that match only as a whole, as text, or not at
 * all.
 */
export type SearchRole = 'names' | 'codes' | 'text' | 'none'

type FieldBase = {
  readonly name: string
  readonly label: string
  readonly description?: string
  /** True when a published document always has a value here: the schema then says so. */
  readonly required: boolean
  /** True when the value differs by locale. In a record it is then an object of locale → value. */
  readonly localized: boolean
  /** How search reads it and what lies in it; by a rule when absent (`src/search/deriveSearchModel.ts`). */
  readonly search?: SearchRole
  /** Of which register its values are codes, by which documents can be looked up. */
  readonly codeSystem?: CodeSystemSource
}

/** The id of a register (`doi`), or the name of the field beside it that says which one: `{ from: 'system' }`. */
export type CodeSystemSource = string | { readonly from: string }

/** A text by locale. */
export type Translations = Readonly<Record<string, string>>

export type StringField = FieldBase & {
  readonly kind: 'string'
  readonly many: boolean
  readonly format?: 'date' | 'date-time' | 'uri' | 'email'
  readonly minLength?: number
  readonly maxLength?: number
}

export type NumberField = FieldBase & {
  readonly kind: 'number'
  readonly many: boolean
  readonly min?: number
  readonly max?: number
  readonly integer: boolean
}

export type BooleanField = FieldBase & { readonly kind: 'boolean' }

export type EnumField = FieldBase & {
  readonly kind: 'enum'
  readonly many: boolean
  /** In the order in which they are offered, sorted and listed. */
  readonly options: readonly EnumOption[]
  /** What the options are, when they are used in several places or have a name of their own. */
  readonly vocabulary?: { readonly id: string; readonly title: Translations }
}

export type EnumOption = {
  readonly value: string
  /** In the default language. */
  readonly label: string
  readonly labels?: Translations
  readonly descriptions?: Translations
}

/** Prose. In a record `{ html, text }`: sanitised HTML and the same as plain text. */
export type RichTextField = FieldBase & { readonly kind: 'richText' }

/** In a record `{ type, id }`; served as `{ type, slug, title }`, and left out while the target is unpublished. */
export type ReferenceField = FieldBase & {
  readonly kind: 'reference'
  readonly many: boolean
  readonly to: readonly string[]
}

/** An uploaded file, copied into the record: `{ url, alt, mimeType, width, height, filesize }`. */
export type MediaField = FieldBase & { readonly kind: 'media' }

export type GroupField = FieldBase & { readonly kind: 'group'; readonly fields: readonly FieldModel[] }

export type ArrayField = FieldBase & { readonly kind: 'array'; readonly fields: readonly FieldModel[] }

export type BlocksField = FieldBase & {
  readonly kind: 'blocks'
  /** Each item in a record carries `blockType`, one of these names. */
  readonly blocks: readonly {
    readonly name: string
    readonly schemaName: string
    readonly fields: readonly FieldModel[]
  }[]
}

/**
 * The other side of a reference, never stored: documents of `from` that point here through any of the dotted
 * field paths in `via` (for example `claims` whose `subject` or `object` is this document).
 */
export type ReverseField = FieldBase & {
  readonly kind: 'reverse'
  readonly from: string
  readonly via: readonly string[]
  /**
   * The most references that a document shows, the first by slug. The others are found by filtering `from` by `via`;
   * filters by this field know them all.
   * @default no limit
   */
  readonly limit?: number
}

/** Structured data of a fixed outside format (CSL-JSON), described by the JSON Schema given. */
export type JsonField = FieldBase & { readonly kind: 'json'; readonly schema: JsonObject }

export type FieldModel =
  | StringField
  | NumberField
  | BooleanField
  | EnumField
  | RichTextField
  | ReferenceField
  | MediaField
  | GroupField
  | ArrayField
  | BlocksField
  | ReverseField
  | JsonField

export type Json = string | number | boolean | null | Json[] | JsonObject
export type JsonObject = { [key: string]: Json }

/** A reference as a published record stores it. */
export type StoredReference = { type: string; id: string }

/**
 * One document as it was last published, all locales together. `fields` follows the type's model: localised
 * values are `{ en: …, es: … }` objects with only the locales that have a value; references are
 * `StoredReference`s; reverse fields are absent; empty values are absent, never null.
 */
export type PublishedRecord = {
  type: string
  /** Identity inside one database, never served. */
  id: string
  slug: string
  /** Earlier public addresses, answered with a redirect. */
  previousSlugs: string[]
  /** ISO 8601 instants of the first and of the latest publication. */
  firstPublishedAt: string
  publishedAt: string
  fields: JsonObject
}

/** One step of the public edition. Revisions start at 1, strictly increase and have no gap. */
export type Change =
  | {
      kind: 'publish'
      revision: number
      at: string
      record: PublishedRecord
      /** The record's fields as `JSON.stringify` writes them, from whoever has that at hand. */
      fieldsText?: string
    }
  | { kind: 'unpublish'; revision: number; at: string; type: string; id: string; slug: string }
