import {
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLInputObjectType,
} from 'graphql'
import { parseSort } from '../delivery/parse/parseSort'
import { queryLimits } from '../delivery/parse/parsing'
import type { TypeModel } from '../model/types'
import { typeOf, type BuildContext } from './buildContext'
import { enterLocale, findDocument, type GraphqlContext } from './context'
import { filterInput } from './inputs/filterType'
import { readFilters } from './inputs/readFilters'
import { sortType } from './inputs/sortType'
import { camelCase } from './names/graphqlName'
import type { NameRegistry } from './names/nameRegistry'
import { listPage } from './resolve/listPage'
import { readAfter, readFirst } from './resolve/readPage'
import { refuse } from './resolve/refusal'
import { pageArguments } from './types/reverseField'

export type RootField = GraphQLFieldConfig<unknown, GraphqlContext>

export type InputTypes = {
  readonly locale: GraphQLEnumType
  readonly conditions: NameRegistry<GraphQLInputObjectType>
}

/** Names of a type at the root: `intakeReference` for one, `intakeReferences` for a list. */
export const rootNames = ({ type, schemaName }: TypeModel): { one: string; list: string } => {
  const [one, list] = [camelCase(schemaName), camelCase(type)]
  return { one, list: list === one ? `${one}List` : list }
}

export const localeArgument = (type: GraphQLEnumType) => ({
  type,
  description: 'Language of the answer. Without it the one that `Accept-Language` likes best.',
})

export const documentField = (type: TypeModel, build: BuildContext, { locale }: InputTypes): RootField => ({
  type: typeOf(build.documents, type.type, 'Query'),
  description: `The document with this slug, or an earlier one: compare its \`slug\`. Null when there is none. ${type.description}`,
  args: { slug: { type: new GraphQLNonNull(GraphQLString) }, locale: localeArgument(locale) },
  resolve: (_root, args, context) => {
    const slug = String(args.slug)
    enterLocale(context, args.locale)
    context.types.add(type.type)
    const location = context.store.locate(type.type, slug)
    return findDocument(context, type.type, location.kind === 'moved' ? location.slug : slug)
  },
})

/** @throws Error when the model of queries lacks the type. */
export const listField = (type: TypeModel, build: BuildContext, inputs: InputTypes): RootField => {
  const own = build.queryModel[type.type]
  if (!own) throw new Error(`There is no query model of "${type.type}".`)
  const filter = filterInput(type, own, inputs.conditions, build)
  return {
    type: typeOf(build.connections, type.type, 'Query'),
    description: `${type.plural}, a page at a time. ${type.description}`,
    args: {
      ...pageArguments,
      filter: { type: filter.type, description: 'Conditions that must all hold.' },
      sort: {
        type: new GraphQLList(new GraphQLNonNull(sortType(type.schemaName, own))),
        description: `What to sort by, at most ${queryLimits.sortKeys}; by default ${own.defaultSort.join(', ')}.`,
      },
      orderBy: {
        type: GraphQLString,
        description:
          'The same as `sort` of REST, in place of `sort`: for what lies in lists, as in `-amounts(mineral:magnesium).amount`.',
      },
      locale: localeArgument(inputs.locale),
    },
    resolve: (_root, args, context) => {
      const locale = enterLocale(context, args.locale)
      const filters = readFilters(args.filter, filter)
      const sort = readSort(args, type.type, build)
      const after = readAfter(args.after, { type: type.type, locale, sort, filters })
      const limit = readFirst(args.first)
      const query = { locale, include: [], fieldsOf: {}, filters, sort, limit, count: false }
      return listPage(type.type, after ? { ...query, after } : query, context)
    },
  }
}

type SortArguments = { readonly sort?: unknown; readonly orderBy?: unknown }

/** @throws GraphQLError when both ways of sorting are used at once, or either is wrong. */
const readSort = ({ sort, orderBy }: SortArguments, type: string, { queryModel, model }: BuildContext) => {
  const keys = Array.isArray(sort) && sort.length > 0 ? sort.map(String).join(',') : undefined
  const text = typeof orderBy === 'string' ? orderBy : undefined
  if (keys !== undefined && text !== undefined) {
    const detail = 'Sort by "sort" or by "orderBy", not by both.'
    refuse({ code: 'invalid-value', parameter: 'orderBy', value: text, detail, allowed: ['sort', 'orderBy'] })
  }
  const name = text === undefined ? 'sort' : 'orderBy'
  const value = text ?? keys
  const context = { queryModel, locales: model.locales, locale: model.defaultLocale }
  const parameter = value === undefined ? undefined : { name, base: name, brackets: [], value }
  return parseSort(parameter, type, context, (problem) => refuse({ ...problem, parameter: name }))
}
