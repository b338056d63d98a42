import type { GraphQLEnumType, GraphQLFieldConfig, GraphQLObjectType, GraphQLUnionType } from 'graphql'
import type { QueryModel } from '../delivery/queryModel'
import type { ReviewFacts } from '../delivery/reviewFacts'
import type { ContentModel, JsonObject } from '../model/types'
import type { NamedGroups } from '../openapi/schemas/namedGroups'
import type { GraphqlContext } from './context'
import type { EnumNameOf } from './names/enumNames'
import type { NameRegistry } from './names/nameRegistry'
import type { Page } from './resolve/connection'

/** A field of content as it is served. */
export type ContentField = GraphQLFieldConfig<JsonObject, GraphqlContext>

/** An object type over content as it is served. */
export type ContentType = GraphQLObjectType<JsonObject, GraphqlContext>

export type SchemaOptions = {
  readonly model: ContentModel
  readonly queryModel: QueryModel
  readonly licence: { readonly name: string; readonly url: string; readonly attribution: string }
  readonly disclaimer: (locale: string) => string
  /** What is to be said about the review of a document. */
  readonly review: (facts: ReviewFacts, locale: string) => object
}

/** What the makers of types share while a schema is built. */
export type BuildContext = SchemaOptions & {
  readonly objects: NameRegistry<ContentType>
  readonly enums: NameRegistry<GraphQLEnumType>
  readonly unions: NameRegistry<GraphQLUnionType>
  readonly namedGroups: NamedGroups
  readonly enumNameOf: EnumNameOf
  /** Types of documents and of lists of them, by collection. */
  readonly documents: ReadonlyMap<string, ContentType>
  readonly connections: ReadonlyMap<string, GraphQLObjectType<Page, GraphqlContext>>
}

/** @throws Error naming the field that leads to a type there is none of. */
export const typeOf = <Type>(types: ReadonlyMap<string, Type>, type: string, askedBy: string): Type => {
  const found = types.get(type)
  if (found) return found
  throw new Error(`The field "${askedBy}" leads to "${type}", which is no type of the model.`)
}
