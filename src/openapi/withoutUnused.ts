import { isJsonObject } from '../delivery/json'
import type { Json, JsonObject } from '../model/types'
import type { OpenApiDocument } from './types'

type Components = OpenApiDocument['components']

/**
 * Leaves out the components that no address leads to: a model without pictures needs no `Media`, and a type that
 * nothing refers to needs no reference.
 */
export const withoutUnused = (document: OpenApiDocument): OpenApiDocument => {
  const used = reachable(document)
  const keep = (section: keyof Components): Record<string, JsonObject> =>
    Object.fromEntries(
      Object.entries(document.components[section]).filter(([name]) =>
        used.has(`#/components/${section}/${name}`),
      ),
    )
  return {
    ...document,
    components: {
      schemas: keep('schemas'),
      parameters: keep('parameters'),
      headers: keep('headers'),
      responses: keep('responses'),
      // Referred to by name and not by `$ref`.
      securitySchemes: document.components.securitySchemes,
    },
  }
}

/** Every `$ref` that the paths lead to, directly or through another component. */
const reachable = ({ paths, components }: OpenApiDocument): ReadonlySet<string> => {
  const byRef = new Map<string, JsonObject>(
    Object.entries(components).flatMap(([section, parts]) =>
      Object.entries(parts).map(([name, part]) => [`#/components/${section}/${name}`, part]),
    ),
  )
  const used = new Set<string>()
  const waiting: Json[] = [paths]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const found = refsIn(part).filter((ref) => !used.has(ref))
    for (const ref of found) {
      used.add(ref)
      waiting.push(byRef.get(ref) ?? null)
    }
  }
  return used
}

const refsIn = (value: Json): string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (!isJsonObject(value)) return []
  const own = typeof value.$ref === 'string' ? [value.$ref] : []
  return [...own, ...Object.values(value).flatMap(refsIn)]
}
