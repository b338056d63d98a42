import { isJsonObject } from '../../src/delivery/json'
import type { Json, JsonObject } from '../../src/model/types'
import type { OpenApiDocument } from '../../src/openapi/types'

/**
 * The schema of an answer when `fields` or `fields[type]` ask for sparse documents: there, each document has only the
 * fields asked for and those that `include` passes through, and of the required ones only those asked for.
 */
export const sparseEnvelope = (
  envelope: JsonObject,
  query: URLSearchParams,
  document: OpenApiDocument,
): JsonObject => {
  const { data, included, ...others } = propertiesOf(envelope)
  const own = query.get('fields')
  const ofIncluded = [...query].flatMap(([name, value]) => {
    const type = /^fields\[(.+)\]$/.exec(name)?.[1]
    return type === undefined ? [] : [[type, value] as const]
  })
  if (data === undefined || included === undefined || (own === null && ofIncluded.length === 0))
    return envelope
  const passed = (query.get('include') ?? '').split(/[.,]/)
  const sparse = (schema: Json, fields: string): Json =>
    sparseDocuments(schema, fields.split(','), passed, document)
  const types = propertiesOf(document.components.schemas.Included ?? {})
  const sparseTypes = ofIncluded.flatMap(([type, fields]) => {
    const schema = types[type]
    return schema === undefined ? [] : [[type, sparse(schema, fields)] as const]
  })
  return {
    ...envelope,
    properties: {
      ...others,
      data: own === null ? data : sparse(data, own),
      included: {
        ...document.components.schemas.Included,
        properties: { ...types, ...Object.fromEntries(sparseTypes) },
      },
    },
  }
}

/** The schema of a document or of a list of them, cut down. */
const sparseDocuments = (
  schema: Json,
  fields: readonly string[],
  passed: readonly string[],
  document: OpenApiDocument,
): Json => {
  if (!isJsonObject(schema)) return schema
  if (isJsonObject(schema.items)) {
    return { ...schema, items: sparseDocuments(schema.items, fields, passed, document) }
  }
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/components/schemas/', '') : ''
  const full = document.components.schemas[name]
  if (!full) return schema
  const asked = new Set(['type', 'slug', ...fields])
  const properties = Object.entries(propertiesOf(full)).filter(
    ([key]) => asked.has(key) || passed.includes(key),
  )
  const required = Array.isArray(full.required) ? full.required : []
  return {
    ...full,
    properties: Object.fromEntries(properties),
    required: required.filter((key) => typeof key === 'string' && asked.has(key)),
  }
}

const propertiesOf = ({ properties }: JsonObject): JsonObject => (isJsonObject(properties) ? properties : {})
