import { GraphQLInt, GraphQLNonNull, GraphQLString, type GraphQLFieldConfig } from 'graphql'
import type { CursorScope } from '../../delivery/cursor'
import { queryLimits } from '../../delivery/parse/parsing'
import { refsOf } from '../../delivery/readServed'
import type { JsonObject, ReverseField } from '../../model/types'
import { typeOf, type BuildContext } from '../buildContext'
import type { GraphqlContext } from '../context'
import { reversePage, type ReverseArguments } from '../resolve/reversePage'

/** What every list takes. */
export const pageArguments = {
  first: {
    type: new GraphQLNonNull(GraphQLInt),
    defaultValue: queryLimits.defaultLimit,
    description: `How many documents, 1 to ${queryLimits.limit}.`,
  },
  after: { type: GraphQLString, description: 'Cursor after which to begin: `pageInfo.endCursor`.' },
} as const

/** The documents that refer to this one, sorted by slug, as a list with pages. */
export const reverseField = (
  owner: string,
  field: ReverseField,
  build: BuildContext,
): GraphQLFieldConfig<JsonObject, GraphqlContext, ReverseArguments> => {
  const scope: CursorScope = {
    type: field.from,
    locale: '',
    sort: [],
    filters: { match: 'all', members: [] },
  }
  const { name } = field
  return {
    type: new GraphQLNonNull(typeOf(build.connections, field.from, `${owner}.${name}`)),
    args: pageArguments,
    resolve: (source, page, context) => reversePage(refsOf(source[name]), page, scope, context),
  }
}
