/** A text as a name of GraphQL: letters, digits and underscores, no digit first, no two underscores first. */
export const graphqlName = (text: string): string => {
  const name = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^__+/, '_')
  return /^[0-9]/.test(name) || name === '' ? `_${name}` : name
}

/** `intake-references` → `intakeReferences`. */
export const camelCase = (text: string): string => {
  const pascal = pascalCase(text)
  return `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`
}

/** `food-table` → `FoodTable`. */
export const pascalCase = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')

/** Names that are taken as values of an enum by the language itself. */
const reservedValues = ['true', 'false', 'null']

/** A value of an enum as a name: as it is where it can be, `mg/24 h` → `mg_24_h` otherwise. */
export const enumValueName = (value: string): string => {
  const name = graphqlName(value)
  return reservedValues.includes(name) ? `${name}_` : name
}

/**
 * Members by name, in their order.
 *
 * @throws Error when two have the same name, saying whose.
 */
export const uniquelyNamed = <Value>(
  owner: string,
  members: readonly (readonly [name: string, value: Value])[],
): Record<string, Value> => {
  const named: Record<string, Value> = {}
  for (const [name, value] of members) {
    if (Object.hasOwn(named, name)) {
      throw new Error(
        `Two members of "${owner}" would both be called "${name}" in GraphQL; rename one of them.`,
      )
    }
    named[name] = value
  }
  return named
}
