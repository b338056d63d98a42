import { isJsonObject } from '../../delivery/json'
import type { Json } from '../../model/types'
import type { Schema } from '../types'

type Schemas = Readonly<Record<string, Schema>>

/**
 * A value that a schema accepts, the same one every time: what the schema gives as an example, else its constant or
 * first choice, else one made from its title and limits. An object shows all of its properties. Understands the
 * keywords that this description uses; the tests hold every example against its schema.
 */
export const exampleOf = (schema: Schema, schemas: Schemas): Json => {
  if (typeof schema.$ref === 'string') return exampleOf(resolve(schema.$ref, schemas), schemas)
  const given = firstOf(schema.examples) ?? schema.const ?? firstOf(schema.enum)
  if (given !== undefined) return given
  const choice = firstOf(schema.oneOf) ?? firstOf(schema.anyOf)
  if (isJsonObject(choice)) return exampleOf(choice, schemas)
  switch (firstOf(schema.type) ?? schema.type) {
    case 'object':
      return exampleObject(schema, schemas)
    case 'array':
      return isJsonObject(schema.items) ? [exampleOf(withTitleOf(schema, schema.items), schemas)] : []
    case 'integer':
    case 'number':
      return exampleNumber(schema)
    case 'boolean':
      return true
    case 'string':
      return exampleString(schema)
    default:
      return null
  }
}

const firstOf = (value: Json | undefined): Json | undefined => (Array.isArray(value) ? value[0] : undefined)

/** Items have no title of their own: they go by the title of their list. */
const withTitleOf = ({ title }: Schema, items: Schema): Schema =>
  title === undefined ? items : { title, ...items }

const resolve = (ref: string, schemas: Schemas): Schema => {
  const schema = schemas[ref.replace('#/components/schemas/', '')]
  if (schema === undefined) throw new Error(`The reference "${ref}" leads to no schema of the document.`)
  return schema
}

const exampleObject = ({ properties }: Schema, schemas: Schemas): Json =>
  Object.fromEntries(
    Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([name, property]) =>
      isJsonObject(property) ? [[name, exampleOf(property, schemas)]] : [],
    ),
  )

const exampleNumber = ({ minimum, maximum }: Schema): number => {
  const least = typeof minimum === 'number' ? minimum : -Infinity
  const most = typeof maximum === 'number' ? maximum : Infinity
  return Math.min(Math.max(1, least), most)
}

const byFormat: Readonly<Record<string, string>> = {
  date: '2026-01-15',
  'date-time': '2026-01-15T09:30:00.000Z',
  uri: 'https://example.org/magnesium',
  'uri-reference': '/magnesium',
  email: 'editors@example.org',
}

const exampleString = ({ format, title, minLength, maxLength }: Schema): string => {
  const formatted = typeof format === 'string' ? byFormat[format] : undefined
  if (formatted !== undefined) return formatted
  const text = typeof title === 'string' ? title : 'Text'
  const least = typeof minLength === 'number' ? minLength : 0
  const most = typeof maxLength === 'number' ? maxLength : text.length
  return text.slice(0, Math.max(most, least)).padEnd(least, '.')
}
