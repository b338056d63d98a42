import { isJsonObject } from '../../src/delivery/json'
import type { Json, JsonObject } from '../../src/model/types'

export type Example = { where: string; schema: JsonObject; value: Json }

/** Every example beside a schema in a part of an OpenAPI document: of parameters, headers and bodies, alone or by name. */
export const examplesIn = (at: Json, where: string): Example[] => {
  if (Array.isArray(at)) return at.flatMap((item, index) => examplesIn(item, `${where}/${index}`))
  if (!isJsonObject(at)) return []
  const inside = Object.entries(at).flatMap(([key, value]) => examplesIn(value, `${where}/${key}`))
  const { schema, example, examples } = at
  if (!isJsonObject(schema)) return inside
  const named = isJsonObject(examples)
    ? Object.entries(examples).map(([name, named]) => ({
        where: `${where} ${name}`,
        schema,
        value: isJsonObject(named) ? (named.value ?? null) : null,
      }))
    : []
  return [...inside, ...named, ...(example === undefined ? [] : [{ where, schema, value: example }])]
}
