import { compareCodeUnits } from '../../delivery/compareText'
import { encodeCursor, type CursorScope } from '../../delivery/cursor'
import type { Ref } from '../../delivery/servedDocument'
import { findDocument, type GraphqlContext } from '../context'
import type { Page } from './connection'
import { readAfter, readFirst } from './readPage'

export type ReverseArguments = { readonly first?: unknown; readonly after?: unknown }

/** A page of the documents that refer to one: of those that it shows, all of which are known, in the order of their slugs. */
export const reversePage = (
  refs: readonly Ref[],
  { first, after }: ReverseArguments,
  scope: CursorScope,
  context: GraphqlContext,
): Page => {
  const limit = readFirst(first)
  const position = readAfter(after, scope)
  const found = position ? refs.findIndex(({ slug }) => compareCodeUnits(slug, position.slug) > 0) : 0
  const start = found < 0 ? refs.length : found
  const nodes = refs
    .slice(start, start + limit)
    .flatMap(({ type, slug }) => findDocument(context, type, slug) ?? [])
  context.types.add(scope.type)
  return {
    nodes,
    hasNextPage: start + limit < refs.length,
    hasPreviousPage: position !== undefined,
    cursorAt: (place) => encodeCursor({ keys: [], slug: nodes[place]?.slug ?? '' }, scope),
    total: () => refs.length,
  }
}
