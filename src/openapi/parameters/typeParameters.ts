import { queryLimits } from '../../delivery/parse/parsing'
import { filterOperators, type QueryModel, type TypeQueryModel } from '../../delivery/queryModel'
import type { Json, JsonObject, TypeModel } from '../../model/types'
import { filterName, selectorPattern } from '../schemas/filterSchemas'
import { schemaRef } from '../schemas/schemaRef'

type NamedParameters = [name: string, parameter: JsonObject][]

/** The parameters whose values depend on the type, by the name of their component: `MineralInclude`. */
export const typeParameters = (type: TypeModel, queryModel: QueryModel): NamedParameters => {
  const query = queryModel[type.type]
  if (query === undefined) return []
  return [
    ...includeParameter(type, query),
    [`${type.schemaName}Fields`, fieldsParameter('fields', type, query)],
    [`Included${type.schemaName}Fields`, fieldsParameter(`fields[${type.type}]`, type, query)],
    [`${type.schemaName}Sort`, sortParameter(query)],
    [`${type.schemaName}Filter`, filterParameter(type)],
  ]
}

const includeParameter = ({ schemaName }: TypeModel, { includes }: TypeQueryModel): NamedParameters => {
  if (includes.length === 0) return []
  const description =
    'References to resolve: dotted paths, each over at most two references. The documents come in `included`, each once; `data` keeps the references. A path includes the one before it.'
  const limits = { maxItems: queryLimits.includes }
  return [[`${schemaName}Include`, listParameter('include', description, includes, limits)]]
}

/** `type` and `slug` come always, so there is no need to ask for them. */
const always = new Set(['type', 'slug'])

const fieldsParameter = (name: string, { type }: TypeModel, { fields }: TypeQueryModel): JsonObject => {
  const whose = name === 'fields' ? 'the documents in `data`' : `the documents in \`included.${type}\``
  const description = `Fields that ${whose} come with, besides \`type\`, \`slug\` and those that \`include\` passes through. The documents are then sparse: of what their schema requires, only the fields asked for are present.`
  const choices = fields.filter((field) => !always.has(field))
  return { ...listParameter(name, description, choices), 'x-sparse': type }
}

const sortParameter = ({ sorts, lists, defaultSort }: TypeQueryModel): JsonObject => {
  const selected = lists.filter((list) => list.sorts.length > 0)
  const [list] = selected
  const description = [
    `Order of the list; a leading \`-\` turns it round. \`${defaultSort.join(',')}\` when left out. Ties are broken by slug, and documents without a value come last.`,
    ...(list
      ? [
          `By a value inside a list, an element of it is selected: \`${list.path}(key:value).${list.sorts[0]}\`.`,
        ]
      : []),
  ].join(' ')
  const choices = sorts.flatMap((path) => [path, `-${path}`])
  const parameter = listParameter('sort', description, choices, { maxItems: queryLimits.sortKeys })
  if (!list) return parameter
  const items = {
    anyOf: [
      { type: 'string', enum: choices },
      ...selected.map(({ path, sorts: inside }) => ({
        type: 'string',
        pattern: selectorPattern(path, inside, '-?'),
      })),
    ],
  }
  return { ...parameter, schema: { type: 'array', minItems: 1, maxItems: queryLimits.sortKeys, items } }
}

const operators = filterOperators.map((operator) => `\`${operator}\``).join(', ')

const filterParameter = ({ schemaName }: TypeModel): JsonObject => ({
  name: 'filter',
  in: 'query',
  style: 'deepObject',
  explode: true,
  description: [
    `Which documents to list: \`filter[path]=value\`, or \`filter[path][operator]=value\` with one of ${operators}; which of them a path takes, its schema tells.`,
    `A path is dotted (\`governance.reviewState\`); where it leads through a list, any element may match. \`in\` and \`nin\` take up to ${queryLimits.values} values separated by commas; \`ne\` and \`nin\` also match documents without a value. References are compared by slug.`,
    'Conditions on one element of a list are put together by selecting it: `list(key:value).path`, with several `key:value` separated by commas, all of which must hold of the element (`amounts(mineral:magnesium).amount`). In a value `%`, `,`, parentheses and square brackets are percent-encoded before the whole name is.',
    'Filters must all hold. Of those in `filter[or][0][path]`, `filter[or][1][path]`… it is enough that one does; those of the same number are one member, all of which must hold. `filter[and][0][path]`… is the same where all members must hold. Members are numbered from 0 without gaps and may hold groups again,',
    `${queryLimits.groupDepth} deep. At most ${queryLimits.filters} filters in all, on the texts of the locale asked for.`,
  ].join(' '),
  schema: schemaRef(filterName(schemaName)),
})

/** A list of names separated by commas: `name=a,b`. */
const listParameter = (
  name: string,
  description: string,
  values: readonly string[],
  limits: JsonObject = {},
): JsonObject => ({
  name,
  in: 'query',
  style: 'form',
  explode: false,
  description,
  schema: { type: 'array', minItems: 1, ...limits, items: { type: 'string', enum: [...values] } },
  example: exampleList(values),
})

const exampleList = ([first]: readonly string[]): Json => (first === undefined ? [] : [first])
