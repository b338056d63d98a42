import type { ServedDocument } from '../../delivery/servedDocument'

/** One page of documents, whatever list it is of. */
export type Page = {
  readonly nodes: readonly ServedDocument[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  /** Cursor of the document at this place of the page. Worked out only where it is asked for. */
  readonly cursorAt: (place: number) => string
  /** How many documents the list has on all pages. Counted only when it is asked for. */
  readonly total: () => number
}

export type Edge = { readonly node: ServedDocument; readonly place: number; readonly page: Page }

export const edgesOf = (page: Page): Edge[] => page.nodes.map((node, place) => ({ node, place, page }))

export const pageInfoOf = ({ nodes, hasNextPage, hasPreviousPage, cursorAt }: Page) => ({
  hasNextPage,
  hasPreviousPage,
  ...(nodes.length > 0 && { startCursor: cursorAt(0), endCursor: cursorAt(nodes.length - 1) }),
})
