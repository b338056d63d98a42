import type { Schema } from '../types'
import { schemaRef } from './schemaRef'

/**
 * One of several named schemas, told apart by a constant property. A union of one is that schema itself.
 * `members` maps the constant's value to the name of the schema.
 */
export const unionOf = (propertyName: string, members: ReadonlyMap<string, string>): Schema => {
  const [only, ...others] = members.values()
  if (only === undefined) throw new Error(`A union by "${propertyName}" needs at least one member.`)
  if (others.length === 0) return schemaRef(only)
  const mapping = Object.fromEntries(
    [...members].map(([value, name]) => [value, `#/components/schemas/${name}`]),
  )
  return { oneOf: [only, ...others].map(schemaRef), discriminator: { propertyName, mapping } }
}
