import type {
  OpenAPI3,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
  SchemaObject,
} from 'openapi-typescript'
import type { ResourceEntry } from './readResources.js'

type Schemas = Record<string, SchemaObject>

/** Parameters whose types differ by resource; the others the client declares itself. */
const typedParameters = ['include', 'filter', 'sort']

/** Schemas that the client names though no document refers to them. */
const sharedSchemas = ['Meta', 'Health', 'Problem']

/** The same, of what a server may be without: search, vocabularies, codes, and copies. */
const optionalSchemas = [
  'SyndicationMeta',
  'SearchResult',
  'SearchFacets',
  'Suggestion',
  'Taxonomy',
  'CodeSystem',
  'CodeMatch',
  'AnyDocument',
  'SyncPublish',
  'SyncUnpublish',
  'SnapshotManifest',
]

const nameOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1)

/** The parameters of a type's list that its types are read from, in place of references to them. */
const selectParameters = ({ paths, components }: OpenAPI3, type: string): ParameterObject[] => {
  const path: PathItemObject | ReferenceObject | undefined = paths?.[`/v1/${type}`]
  const operation = path && 'get' in path ? path.get : undefined
  if (!operation || '$ref' in operation) throw new Error(`openapi.json has no operation GET /v1/${type}`)
  return (operation.parameters ?? []).flatMap((given) => {
    const parameter = '$ref' in given ? components?.parameters?.[nameOf(given.$ref)] : given
    if (!parameter || !('name' in parameter) || !parameter.schema) return []
    // Without the description: the client describes its options itself, once for all types.
    const { name, in: place, schema } = parameter
    return typedParameters.includes(name) ? [{ name, in: place, schema: withoutPatterns(schema) }] : []
  })
}

/**
 * A sort key is one of a list or follows a pattern. The client has a type of its own for all that follow a pattern,
 * as the compiler would take a pattern for any text.
 */
const withoutPatterns = (schema: SchemaObject): SchemaObject => {
  if (!('items' in schema) || !schema.items || !('anyOf' in schema.items)) return schema
  return { ...schema, items: schema.items.anyOf?.find((item) => 'enum' in item) ?? schema.items }
}

const groups = ['and', 'or']

/** The paths of a filter alone: groups and selected elements the client describes itself, for all types alike. */
const withoutGroups = (schema: SchemaObject): SchemaObject => {
  const properties = 'properties' in schema ? (schema.properties ?? {}) : {}
  if (!groups.every((name) => name in properties)) return schema
  const paths = Object.entries(properties).filter(([name]) => !groups.includes(name))
  const rest = Object.entries(schema).filter(([name]) => name !== 'patternProperties')
  return { ...Object.fromEntries(rest), type: 'object', properties: Object.fromEntries(paths) }
}

/** Adds the schemas that `value` refers to, and what those refer to in turn. */
const collectSchemas = (value: unknown, from: Schemas, found: Schemas): Schemas => {
  for (const [, name = ''] of JSON.stringify(value).matchAll(/#\/components\/schemas\/([^"/]+)/g)) {
    if (name in found) continue
    const schema = from[name]
    if (!schema) throw new Error(`openapi.json refers to the schema ${name}, but has none of that name`)
    found[name] = withoutGroups(schema)
    collectSchemas(found[name], from, found)
  }
  return found
}

/**
 * The part of an OpenAPI document that the client's types are made of: the documents with all that they hold,
 * and how each type's list is filtered, sorted and included. The rest would only make the package larger.
 */
export const selectForClient = (openapi: OpenAPI3, resources: readonly ResourceEntry[]): OpenAPI3 => {
  const paths = Object.fromEntries(
    resources.map(({ type }) => [`/v1/${type}`, { get: { parameters: selectParameters(openapi, type) } }]),
  )
  const known = openapi.components?.schemas ?? {}
  const optional = optionalSchemas.filter((name) => name in known)
  const roots = [...resources.map(({ schema }) => schema), ...sharedSchemas, ...optional]
  const pointers = roots.map((name) => `#/components/schemas/${name}`)
  const schemas = collectSchemas([pointers, paths], known, {})
  return { openapi: openapi.openapi, info: openapi.info, paths, components: { schemas } }
}
