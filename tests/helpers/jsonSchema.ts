import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import * as formats from 'ajv-formats'
import type { Json, JsonObject } from '../../src/model/types'

const documentKey = 'openapi.json'

export type SchemaCheck = (value: unknown) => string[]

/**
 * Compiles schemas of an OpenAPI document, which may refer to its components. What comes out lists in words what is
 * wrong with a value, and nothing when it is right.
 */
export const createSchemaCompiler = (document: object): ((schema: JsonObject) => SchemaCheck) => {
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true })
  formats.default.default(ajv)
  ajv.addSchema(document, documentKey)
  return (schema) => {
    const validate = ajv.compile(withAbsoluteRefs(schema))
    return (value) => describeErrors(validate, value)
  }
}

/** A schema that is taken out of the document finds its components by the document's name. */
const withAbsoluteRefs = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, absolute(key, inner)]))

const absolute = (key: string, value: Json): Json => {
  if (key === '$ref' && typeof value === 'string') return value.replace(/^#/, `${documentKey}#`)
  if (Array.isArray(value)) return value.map((item) => absolute('', item))
  return typeof value === 'object' && value !== null ? withAbsoluteRefs(value) : value
}

const describeErrors = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(describeError)

const describeError = ({ instancePath, message, params, data }: ErrorObject): string => {
  const where = instancePath === '' ? 'the whole' : instancePath
  const which = 'additionalProperty' in params ? ` "${String(params.additionalProperty)}"` : ''
  const allowed = 'allowedValues' in params ? ` ${JSON.stringify(params.allowedValues)}` : ''
  return `${where} ${message ?? 'is wrong'}${which}${allowed}, but is ${excerpt(data)}`
}

const excerpt = (data: unknown): string => {
  const text = JSON.stringify(data) ?? 'undefined'
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
