import { isJsonObject } from '../../delivery/json'
import type { JsonObject, TypeModel } from '../../model/types'
import { schemaRef } from '../schemas/schemaRef'
import type { Schema } from '../types'
import { exampleName } from './exampleNames'
import { exampleOf } from './exampleOf'

export type ExampleSource = {
  /** `components.schemas`. */
  readonly schemas: Readonly<Record<string, Schema>>
  /** Hand-written documents by type. */
  readonly examples?: Readonly<Record<string, JsonObject>>
}

/** The answer to a request for the example document of a type. */
export const exampleDocumentAnswer = (type: TypeModel, source: ExampleSource): JsonObject => ({
  data: exampleDocument(type, source),
  meta: exampleMeta(source),
  links: { self: `/v1/${type.type}/${exampleName(type).slug}` },
})

/** The first page of a list of one document, of which there are more. */
export const exampleListAnswer = (type: TypeModel, source: ExampleSource): JsonObject => ({
  data: [exampleDocument(type, source)],
  meta: { ...exampleMeta(source), total: 12 },
  links: {
    self: `/v1/${type.type}?limit=1&count=true`,
    next: `/v1/${type.type}?limit=1&count=true&cursor=WyJhIiwiYSJd`,
  },
})

/** The hand-written document with what always is there besides; without one, a document with every field. */
const exampleDocument = (
  { type, schemaName }: TypeModel,
  { schemas, examples = {} }: ExampleSource,
): JsonObject => {
  const full = exampleOf(schemaRef(schemaName), schemas)
  const written = examples[type]
  if (!isJsonObject(full)) return {}
  if (written === undefined) return full
  const required = [schemas[schemaName]?.required ?? []].flat()
  const shown = Object.keys(full).filter((name) => Object.hasOwn(written, name) || required.includes(name))
  const unknown = Object.keys(written).filter((name) => !Object.hasOwn(full, name))
  return Object.fromEntries([...shown, ...unknown].map((name) => [name, written[name] ?? full[name] ?? null]))
}

/** Without what only some answers have: nothing is a draft, fell back, was counted or was reviewed. */
export const exampleMeta = (
  { schemas }: Pick<ExampleSource, 'schemas'>,
  name: 'Meta' | 'SyndicationMeta' = 'Meta',
): JsonObject => {
  const meta = exampleOf(schemaRef(name), schemas)
  if (!isJsonObject(meta)) return {}
  const { perspective: _published, fallback: _none, total: _uncounted, ...always } = meta
  if (!isJsonObject(meta.review)) return always
  const { lastReviewed: _never, ...review } = meta.review
  return { ...always, review }
}

/** The answer of an envelope of its own, with such a `meta`. */
export const exampleEnvelope = (
  envelope: Schema,
  source: Pick<ExampleSource, 'schemas'>,
  name?: 'Meta' | 'SyndicationMeta',
): JsonObject => {
  const example = exampleOf(envelope, source.schemas)
  return isJsonObject(example) ? { ...example, meta: exampleMeta(source, name) } : {}
}
