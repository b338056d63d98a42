import { GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { findNamedGroups } from '../openapi/schemas/namedGroups'
import type { BuildContext, ContentType, SchemaOptions } from './buildContext'
import { enterLocale, type GraphqlContext } from './context'
import { localeType } from './inputs/localeType'
import { findEnumNames } from './names/enumNames'
import { uniquelyNamed } from './names/graphqlName'
import { createNameRegistry } from './names/nameRegistry'
import {
  documentField,
  listField,
  localeArgument,
  rootNames,
  type InputTypes,
  type RootField,
} from './rootFields'
import { connectionType } from './types/connectionType'
import { documentInterface, documentType } from './types/documentType'
import { jsonScalar } from './types/scalars'
import { editionType, licenceType, ownTypeNames } from './types/ownTypes'

/**
 * The read-only GraphQL schema over the published edition: every public type of the model with its fields, one document
 * and lists of each at the root, and what is to be shown beside them.
 *
 * @throws Error when names of the model cannot stand side by side in GraphQL.
 */
export const buildGraphqlSchema = (options: SchemaOptions): GraphQLSchema => {
  const { model } = options
  const types = Object.values(model.types)
  const build = createBuildContext(options)
  const inputs: InputTypes = { locale: localeType(model), conditions: createNameRegistry(ownTypeNames) }
  const query = new GraphQLObjectType<unknown, GraphqlContext>({
    name: 'Query',
    fields: uniquelyNamed<RootField>('Query', [
      ...types.flatMap((type): [string, RootField][] => {
        const { one, list } = rootNames(type)
        return [
          [one, documentField(type, build, inputs)],
          [list, listField(type, build, inputs)],
        ]
      }),
      ...Object.entries(besideFields(options, inputs)),
    ]),
  })
  return new GraphQLSchema({ query, types: [...build.documents.values(), jsonScalar] })
}

const createBuildContext = (options: SchemaOptions): BuildContext => {
  const types = Object.values(options.model.types)
  const clash = types.find(({ schemaName }) => ownTypeNames.includes(schemaName))
  if (clash) {
    throw new Error(
      `The type "${clash.type}" is called "${clash.schemaName}", a name that GraphQL or this API has taken; choose another.`,
    )
  }
  const common = documentInterface((type) => options.model.types[type]?.schemaName)
  const documents = new Map(
    types.map((type): [string, ContentType] => [type.type, documentType(type, common, () => build)]),
  )
  const reserved = [
    ...ownTypeNames,
    ...types.flatMap(({ schemaName }) =>
      ['', 'Connection', 'Edge', 'Filter', 'Sort'].map((ending) => `${schemaName}${ending}`),
    ),
  ]
  const build: BuildContext = {
    ...options,
    objects: createNameRegistry(reserved),
    enums: createNameRegistry(reserved),
    unions: createNameRegistry(reserved),
    namedGroups: findNamedGroups(options.model),
    enumNameOf: findEnumNames(options.model, new Set(reserved)),
    documents,
    connections: new Map(
      types.flatMap((type) => {
        const node = documents.get(type.type)
        return node ? [[type.type, connectionType(type, node)] as const] : []
      }),
    ),
  }
  return build
}

/** What a page that shows the content needs beside it. */
const besideFields = (
  { licence, disclaimer }: SchemaOptions,
  { locale }: InputTypes,
): Readonly<Record<string, RootField>> => ({
  edition: {
    type: new GraphQLNonNull(editionType),
    resolve: (_root, _arguments, { store }) => ({ revision: store.revision }),
  },
  licence: { type: new GraphQLNonNull(licenceType), resolve: () => licence },
  disclaimer: {
    type: new GraphQLNonNull(GraphQLString),
    description: 'The general medical disclaimer, to be shown with the content.',
    args: { locale: localeArgument(locale) },
    resolve: (_root, args, context) => disclaimer(enterLocale(context, args.locale)),
  },
})
