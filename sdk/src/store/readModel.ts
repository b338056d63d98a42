import { isRecord } from '../isRecord.js'
import type { StoredModel } from './Edition.js'

/** The value at the end of a way through objects, `undefined` where it ends early. */
const at = (value: unknown, ...[name, ...rest]: string[]): unknown =>
  name === undefined ? value : isRecord(value) ? at(value[name], ...rest) : undefined

const entriesOf = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value) : [])

/** Of every type in an OpenAPI document of Cofactor: how it is sorted, and the choices of its paths in order. */
export const readModel = (openapi: unknown): StoredModel => {
  const components = at(openapi, 'components')
  const model: Record<string, StoredModel[string]> = {}
  for (const [path, item] of entriesOf(at(openapi, 'paths'))) {
    const parameters = at(item, 'get', 'parameters')
    const names = Array.isArray(parameters) ? parameters.map((one) => String(at(one, '$ref')).slice(24)) : []
    const sort = names.find((name) => name.endsWith('Sort'))
    if (!sort) continue
    const filter = at(components, 'schemas', sort.replace(/Sort$/, 'Filter'), 'properties')
    const choices: Record<string, string[]> = {}
    for (const [name, condition] of entriesOf(filter)) {
      const forms = at(condition, 'oneOf')
      const words = Array.isArray(forms) && at(forms[0], 'enum')
      if (Array.isArray(words)) choices[name] = words
    }
    const [, first = 'slug'] =
      /`(\w+)` when/.exec(String(at(components, 'parameters', sort, 'description'))) ?? []
    model[path.slice(4)] = { sort: first, choices }
  }
  return model
}
