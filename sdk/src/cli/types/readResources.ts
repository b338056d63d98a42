import type { OpenAPI3, PathsObject, SchemaObject } from 'openapi-typescript'

/** One public type: `{ name: 'intakeReferences', type: 'intake-references', schema: 'IntakeReference' }`. */
export type ResourceEntry = {
  /** Property of the client. */
  readonly name: string
  /** Path segment and value of `type`. */
  readonly type: string
  /** Name of the schema of its documents. */
  readonly schema: string
  readonly description: string
}

const documentPath = /^\/v1\/([a-z][a-z0-9-]*)\/\{slug\}$/

const camelCase = (slug: string): string =>
  slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** A document's schema carries its type as a const and, unlike a reference's, when it was published. */
const isDocumentSchema = (schema: SchemaObject, type: string): boolean => {
  if (!('properties' in schema) || schema.properties?.publishedAt === undefined) return false
  const { type: typeSchema } = schema.properties
  return typeSchema !== undefined && 'const' in typeSchema && typeSchema.const === type
}

const readResource = (type: string, schemas: Readonly<Record<string, SchemaObject>>): ResourceEntry => {
  const found = Object.entries(schemas).find(([, schema]) => isDocumentSchema(schema, type))
  if (!found) {
    throw new Error(
      `openapi.json has the path /v1/${type}/{slug} but no schema in components.schemas with ` +
        `properties.type.const "${type}" and properties.publishedAt`,
    )
  }
  const [schema, { description = '' }] = found
  return { name: camelCase(type), type, schema, description }
}

/**
 * The public types of an OpenAPI document, sorted by type: one for each path `/v1/{type}/{slug}`.
 *
 * @throws Error when there is none, or when a type has no schema.
 */
export const readResources = (openapi: OpenAPI3): readonly ResourceEntry[] => {
  const paths: PathsObject = openapi.paths ?? {}
  const types = Object.keys(paths).flatMap((path) => documentPath.exec(path)?.[1] ?? [])
  if (types.length === 0) throw new Error('openapi.json has no path of the form /v1/{type}/{slug}')
  return types.sort().map((type) => readResource(type, openapi.components?.schemas ?? {}))
}
