import { fileURLToPath } from 'node:url'
import { localization, publicCollections } from '../../collections/index'
import { createStore, type Store } from '../../src/delivery/createStore'
import { readContentModel } from '../../src/model/readContentModel'
import type { ContentModel, FieldModel, PublishedRecord } from '../../src/model/types'
import { projectFields } from '../../src/publishing/projectDocument'
import { readSeed, type SeedDocument } from '../../src/seed/readSeed'
import { createRecord, publishAll } from './fixtureRecords'

type Row = Readonly<Record<string, unknown>>

export type Seeded = {
  readonly model: ContentModel
  readonly store: Store
  /** What the store was loaded with, at revisions from 1 on. */
  readonly records: readonly PublishedRecord[]
}

const seedFolder = fileURLToPath(new URL('../../src/seed/data', import.meta.url))

/**
 * A store with the whole starter knowledge, made without a database: the seed's documents go through the same
 * projection as published ones. Takes a second or two.
 */
export const seedStore = async (): Promise<Seeded> => {
  const model = readContentModel(publicCollections, localization)
  const store = createStore(model)
  const batches = await readSeed(seedFolder)
  const records = batches.flatMap(({ type, documents }) =>
    documents.map((document) => recordOf(model, type, document)),
  )
  store.load(publishAll(records))
  return { model, store, records }
}

const recordOf = (model: ContentModel, type: string, document: SeedDocument): PublishedRecord => {
  const collection = publicCollections.find(({ slug }) => slug === type)
  const fields = model.types[type]?.fields ?? []
  const row = {
    ...inAllLocales(fields, document),
    ...(type === 'claims' ? { citations: citationsOf(document['evidence']) } : {}),
    ...(type === 'intake-references' ? { title: { en: `Reference intake ${document.slug}` } } : {}),
    governance: inAllLocales(governanceFields(fields), {
      author: 'cofactor-editors',
      reviewState: 'unreviewed-demo',
      ...(isRow(document['governance']) ? document['governance'] : {}),
    }),
    slug: document.slug,
  }
  const projected = projectFields(collection?.fields ?? [], row, {
    locales: model.locales,
    defaultLocale: model.defaultLocale,
  })
  return createRecord(type, document.slug, projected ?? {}, { id: document.slug })
}

const governanceFields = (fields: readonly FieldModel[]): readonly FieldModel[] => {
  const group = fields.find(({ name }) => name === 'governance')
  return group?.kind === 'group' ? group.fields : []
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

const citationsOf = (evidence: unknown): unknown[] => [
  ...new Set(rowsOf(evidence).map(({ citation }) => citation)),
]

/** A row as Payload reads it with all locales together. */
const inAllLocales = (fields: readonly FieldModel[], row: Row): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = row[field.name]
      if (value === undefined) return []
      const converted =
        field.localized && isRow(value)
          ? Object.fromEntries(Object.entries(value).map(([locale, own]) => [locale, convert(field, own)]))
          : convert(field, value)
      return [[field.name, converted]]
    }),
  )

const convert = (field: FieldModel, value: unknown): unknown => {
  switch (field.kind) {
    case 'group':
      return isRow(value) ? inAllLocales(field.fields, value) : undefined
    case 'array':
      return rowsOf(value).map((row) => inAllLocales(field.fields, row))
    case 'blocks':
      return rowsOf(value).map((row) => ({
        blockType: row['blockType'],
        ...inAllLocales(field.blocks.find(({ name }) => name === row['blockType'])?.fields ?? [], row),
      }))
    case 'reference':
      return Array.isArray(value) ? value.map((item) => target(field.to, item)) : target(field.to, value)
    case 'richText':
      return editorState(String(value))
    default:
      return value
  }
}

const target = (to: readonly string[], value: unknown): unknown => {
  const [type, slug] = String(value).split('/')
  return to.length === 1 ? value : { relationTo: type, value: slug }
}

/** Paragraphs as the editor keeps them; Markdown within one stays as it is written. */
const editorState = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    children: text.split('\n\n').map((paragraph) => ({
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', version: 1, format: 0, text: paragraph }],
    })),
  },
})
