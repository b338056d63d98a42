import {
  GraphQLID,
  GraphQLInterfaceType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql'
import { textOf } from '../../delivery/readServed'
import { noReview, reviewFactsOf } from '../../delivery/reviewFacts'
import type { ServedDocument } from '../../delivery/servedDocument'
import type { JsonObject, TypeModel } from '../../model/types'
import type { BuildContext, ContentType, SchemaOptions } from '../buildContext'
import type { GraphqlContext } from '../context'
import { contentFields } from './contentFields'
import { reviewType, textList } from './ownTypes'
import { dateTimeScalar } from './scalars'

type Fields = Record<string, GraphQLFieldConfig<JsonObject, GraphqlContext>>

const isServedDocument = (source: JsonObject): source is ServedDocument =>
  typeof source.type === 'string' && typeof source.slug === 'string'

const commonFields = {
  id: {
    type: new GraphQLNonNull(GraphQLID),
    description: '`type/slug`: identifies the document among all, for caches of clients.',
  },
  type: {
    type: new GraphQLNonNull(GraphQLString),
    description: 'Type of the document, as in the addresses of REST.',
  },
  slug: {
    type: new GraphQLNonNull(GraphQLString),
    description: 'Public identity of the document within its type.',
  },
  title: { type: new GraphQLNonNull(GraphQLString), description: 'What the document is called.' },
  firstPublishedAt: {
    type: new GraphQLNonNull(dateTimeScalar),
    description: 'When the document was first published.',
  },
  publishedAt: {
    type: new GraphQLNonNull(dateTimeScalar),
    description: 'When this edition of the document was published.',
  },
  review: {
    type: new GraphQLNonNull(reviewType),
    description: 'How far it was reviewed. To be shown with it.',
  },
  fallback: {
    type: textList,
    description: 'Dotted paths of the fields that have no translation and show the default locale.',
  },
} satisfies Fields

/** What every document has, whatever its type. */
export const documentInterface = (typeNameOf: (type: string) => string | undefined) =>
  new GraphQLInterfaceType({
    name: 'Document',
    description: 'A published document.',
    fields: commonFields,
    resolveType: ({ type }: JsonObject) => typeNameOf(String(type)),
  })

/** @throws Error when a field of the type has a name of those that every document has. */
export const documentType = (
  type: TypeModel,
  common: GraphQLInterfaceType,
  build: () => BuildContext,
): ContentType =>
  new GraphQLObjectType<JsonObject, GraphqlContext>({
    name: type.schemaName,
    description: type.description,
    interfaces: [common],
    fields: () => {
      const own = contentFields(type.schemaName, type.fields, build())
      const clash = Object.keys(own).find((name) => name in commonFields && name !== titleName(type))
      if (clash !== undefined) {
        throw new Error(
          `"${type.type}.${clash}" has a name that every document has in GraphQL; choose another.`,
        )
      }
      return { ...own, ...resolvedFields(type, build()) }
    },
  })

/** A field called `title` may stand for the title only when it is the one. */
const titleName = ({ titleField }: TypeModel): string | undefined =>
  titleField === 'title' ? titleField : undefined

const resolvedFields = (type: TypeModel, { review }: SchemaOptions): Fields => ({
  ...commonFields,
  id: { ...commonFields.id, resolve: ({ slug }) => `${type.type}/${String(slug)}` },
  title: { ...commonFields.title, resolve: (source) => textOf(source[type.titleField]) ?? source.slug },
  review: {
    ...commonFields.review,
    resolve: (source, _arguments, { locale }) =>
      review(isServedDocument(source) ? reviewFactsOf(source) : noReview, locale),
  },
  fallback: {
    ...commonFields.fallback,
    resolve: ({ slug }, _arguments, { store, locale }) =>
      store.get(type.type, String(slug), { locale, include: [], fieldsOf: {} })?.fallback ?? [],
  },
})
