import { isJsonObject } from '../../delivery/json'
import type { JsonObject, TypeModel } from '../../model/types'
import { schemaRef } from '../schemas/schemaRef'
import type { Schema } from '../types'
import { exampleName } from './exampleNames'
import { exampleOf } from './exampleOf'

type Schemas = Readonly<Record<string, Schema>>

/** The answer to a request for the example document of a type. */
export const exampleDocumentAnswer = (type: TypeModel, schemas: Schemas): JsonObject => ({
  data: exampleOf(schemaRef(type.schemaName), schemas),
  meta: exampleMeta(schemas),
  links: { self: `/v1/${type.type}/${exampleName(type).slug}` },
})

/** The first page of a list of one document, of which there are more. */
export const exampleListAnswer = (type: TypeModel, schemas: Schemas): JsonObject => ({
  data: [exampleOf(schemaRef(type.schemaName), schemas)],
  meta: { ...exampleMeta(schemas), total: 12 },
  links: {
    self: `/v1/${type.type}?limit=1&count=true`,
    next: `/v1/${type.type}?limit=1&count=true&cursor=WyJhIiwiYSJd`,
  },
})

/** Without what only some answers have: nothing fell back, and nothing was counted. */
const exampleMeta = (schemas: Schemas): JsonObject => {
  const meta = exampleOf(schemaRef('Meta'), schemas)
  if (!isJsonObject(meta)) return {}
  const { fallback: _none, total: _uncounted, ...always } = meta
  return always
}
