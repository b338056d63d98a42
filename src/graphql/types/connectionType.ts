import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLString } from 'graphql'
import type { TypeModel } from '../../model/types'
import type { ContentType } from '../buildContext'
import type { GraphqlContext } from '../context'
import { edgesOf, pageInfoOf, type Edge, type Page } from '../resolve/connection'
import { pageInfoType } from './ownTypes'

/** A page of a list of documents of one type. */
export const connectionType = (
  { schemaName, plural }: TypeModel,
  node: ContentType,
): GraphQLObjectType<Page, GraphqlContext> => {
  const edge = edgeType(schemaName, node)
  const some = <Type extends GraphQLObjectType>(type: Type) =>
    new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)))
  return new GraphQLObjectType<Page, GraphqlContext>({
    name: `${schemaName}Connection`,
    description: `A page of ${plural}.`,
    fields: {
      nodes: { type: some(node), description: 'The documents of the page.' },
      edges: { type: some(edge), description: 'The same with their cursors.', resolve: edgesOf },
      pageInfo: { type: new GraphQLNonNull(pageInfoType), resolve: pageInfoOf },
      totalCount: {
        type: new GraphQLNonNull(GraphQLInt),
        description: 'How many there are on all pages. Counted only when asked for.',
        resolve: (page) => page.total(),
      },
    },
  })
}

const edgeType = (schemaName: string, node: ContentType): GraphQLObjectType<Edge, GraphqlContext> =>
  new GraphQLObjectType<Edge, GraphqlContext>({
    name: `${schemaName}Edge`,
    fields: {
      cursor: {
        type: new GraphQLNonNull(GraphQLString),
        description: 'The place of the document in the list.',
        resolve: ({ place, page }) => page.cursorAt(place),
      },
      node: { type: new GraphQLNonNull(node) },
    },
  })
