import { elements, type Part } from './Part.js'

const typeOf = (value: unknown): string => (value === null ? 'null' : typeof value)

/** The values that a schema allows one by one; undefined where it does not list them. */
export const valuesOf = ({ value }: Part): readonly unknown[] | undefined => {
  if ('const' in value) return [value.const]
  return Array.isArray(value.enum) ? value.enum : undefined
}

/** The JSON types that a schema allows; undefined where it allows all. */
export const typesOf = (schema: Part): readonly string[] | undefined => {
  const { type } = schema.value
  if (typeof type === 'string') return [type]
  if (Array.isArray(type)) return type.map(String)
  return valuesOf(schema)?.map(typeOf)
}

/** The types of `narrow` that `wide` does not allow; every integer is a number. */
export const typesBeyond = (
  narrow: readonly string[] | undefined,
  wide: readonly string[] | undefined,
): readonly string[] => {
  if (!wide) return []
  if (!narrow) return ['any type']
  return narrow.filter((type) => !wide.includes(type) && !(type === 'integer' && wide.includes('number')))
}

/** The alternatives of a schema; undefined where it has none. */
export const variantsOf = (schema: Part): readonly Part[] | undefined => {
  const found = [...elements(schema, 'oneOf'), ...elements(schema, 'anyOf')]
  return found.length > 0 ? found : undefined
}

const named = /^#\/components\/schemas\/[^/]+$/

/** Alternatives by what stays when they are put in another order: their name or, where they have none, their type. */
export const byIdentity = (variants: readonly Part[]): Map<string, Part> => {
  const found = new Map<string, Part>()
  for (const variant of variants) {
    const name = named.test(variant.pointer)
      ? variant.pointer
      : (typesOf(variant) ?? ['any type']).join(' or ')
    let identity = name
    for (let count = 2; found.has(identity); count++) identity = `${name} (${count})`
    found.set(identity, variant)
  }
  return found
}
