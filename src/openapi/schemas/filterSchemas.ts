import { queryLimits } from '../../delivery/parse/parsing'
import type { FilterKind, FilterModel, FilterOperator, TypeQueryModel } from '../../delivery/queryModel'
import type { TypeModel } from '../../model/types'
import type { Schema } from '../types'
import { objectSchema } from './objectSchema'
import { schemaRef } from './schemaRef'

/** Name of the schema of `filter` for a type: `MineralFilter`. */
export const filterName = (schemaName: string): string => `${schemaName}Filter`

/**
 * All filters of a type: one optional property for each dotted path, a plain value or `{ operator: value }`; a
 * pattern for each path inside a list whose elements can be selected; and groups of the same.
 */
export const typeFilterSchema = (
  { type, schemaName }: Pick<TypeModel, 'type' | 'schemaName'>,
  { filters, lists, filterAt }: TypeQueryModel,
): Schema => {
  const members = {
    type: 'array',
    minItems: 1,
    maxItems: queryLimits.filters,
    items: schemaRef(filterName(schemaName)),
  }
  const selected = lists.flatMap(({ path, keys }) =>
    keys.flatMap((key): [string, Schema][] => {
      const filter = filterAt.get(`${path}.${key}`)
      return filter ? [[selectorPattern(path, [key]), conditionSchema(filter)]] : []
    }),
  )
  return {
    ...objectSchema({
      title: `Filters of ${type}`,
      description:
        'Dotted path → a value that it must equal, or operators. Several filters must all hold; of the members of `or` at least one.',
      required: [],
      properties: {
        ...Object.fromEntries(filters.map((filter) => [filter.path, conditionSchema(filter)])),
        and: { ...members, description: 'Groups of filters that must all hold.' },
        or: { ...members, description: 'Groups of filters of which at least one must hold.' },
      },
    }),
    ...(selected.length > 0 && { patternProperties: Object.fromEntries(selected) }),
  }
}

/** Paths inside the elements of a list that a selector selects, as a regular expression: `amounts(mineral:zinc).amount`. */
export const selectorPattern = (list: string, paths: readonly string[], sign = ''): string =>
  `^${sign}${escaped(list)}\\([^()\\[\\]]+\\)\\.(${paths.map(escaped).join('|')})$`

const escaped = (path: string): string => path.replaceAll('.', '\\.')

/** The conditions that are the same wherever they occur, by name; those of an enum depend on its values. */
export const sharedConditionSchemas = (filters: readonly FilterModel[]): [name: string, schema: Schema][] =>
  filters.flatMap((filter) => {
    const name = conditionName(filter)
    return name ? [[name, describedCondition(filter)]] : []
  })

const conditionSchema = (filter: FilterModel): Schema => {
  const name = conditionName(filter)
  return {
    ...(filter.to && { description: `Refers to: ${filter.to.join(', ')}.` }),
    ...(filter.localized && { 'x-localized': true }),
    ...(name ? schemaRef(name) : valueOrOperators(filter)),
  }
}

const names: Readonly<Record<Exclude<FilterKind, 'enum'>, string>> = {
  string: 'StringCondition',
  number: 'NumberCondition',
  boolean: 'BooleanCondition',
  date: 'DateCondition',
  reference: 'ReferenceCondition',
  reverse: 'ReverseCondition',
}

const conditionName = ({ kind, format }: FilterModel): string | undefined => {
  if (kind === 'enum') return undefined
  return format === 'date-time' ? 'InstantCondition' : names[kind]
}

const describedCondition = (filter: FilterModel): Schema => ({
  description: conditionDescriptions[filter.kind],
  ...valueOrOperators(filter),
})

const conditionDescriptions: Readonly<Record<FilterKind, string>> = {
  string: 'A text. `contains` and `startsWith` take no notice of case and accents.',
  number: 'A number.',
  boolean: '`true` or `false`.',
  enum: 'One of the values listed.',
  date: 'A date. A day stands for the whole of it.',
  reference: 'A reference, by the slug of its target, or by `type/slug` where several types are possible.',
  reverse: 'The documents that refer to this one, by the slug of any of them.',
}

const valueOrOperators = (filter: FilterModel): Schema => {
  const value = valueSchema(filter)
  const operators = filter.operators.map((operator) => [operator, operandSchema(operator, value)] as const)
  return { oneOf: [value, objectSchema({ required: [], properties: Object.fromEntries(operators) })] }
}

const operandSchema = (operator: FilterOperator, value: Schema): Schema => {
  if (operator === 'exists') return { type: 'boolean' }
  if (operator === 'in' || operator === 'nin') {
    return { type: 'array', minItems: 1, maxItems: queryLimits.values, items: value }
  }
  return value
}

const valueSchema = ({ kind, values, format }: FilterModel): Schema => {
  switch (kind) {
    case 'number':
      return { type: 'number' }
    case 'boolean':
      return { type: 'boolean' }
    case 'enum':
      return { type: 'string', enum: [...(values ?? [])] }
    case 'date':
      return { type: 'string', ...(format === 'date' && { format }) }
    default:
      return { type: 'string' }
  }
}
