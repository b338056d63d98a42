import { queryLimits } from '../../delivery/parse/parsing'
import { filterOperators, type QueryModel, type TypeQueryModel } from '../../delivery/queryModel'
import type { Json, JsonObject, TypeModel } from '../../model/types'
import { filterName } from '../schemas/filterSchemas'
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

const sortParameter = ({ sorts, defaultSort }: TypeQueryModel): JsonObject => {
  const description = `Order of the list; a leading \`-\` turns it round. \`${defaultSort.join(',')}\` when left out. Ties are broken by slug, and documents without a value come last.`
  const choices = sorts.flatMap((path) => [path, `-${path}`])
  return listParameter('sort', description, choices, { maxItems: queryLimits.sortKeys })
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
    `At most ${queryLimits.filters} filters, which must all hold, on the texts of the locale asked for.`,
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
