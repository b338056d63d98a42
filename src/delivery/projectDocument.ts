import type { Included } from './includeDocuments'
import type { DocumentQuery, IncludeNode } from './query'
import type { ServedDocument } from './servedDocument'

/** Top-level fields to serve; undefined is all of them. */
export type Selection = ReadonlySet<string> | undefined

export const selectionOf = (type: string, { fields, include }: DocumentQuery): Selection =>
  createSelection(type, fields, include)

export const projectDocument = (document: ServedDocument, selection: Selection): ServedDocument => {
  if (!selection) return document
  const { type, slug } = document
  const kept = Object.entries(document).filter(([name]) => selection.has(name))
  return { type, slug, ...Object.fromEntries(kept) }
}

export const projectIncluded = (included: Included, { fieldsOf, include }: DocumentQuery): Included => {
  const second = include.flatMap((node) => node.children)
  return Object.fromEntries(
    Object.entries(included).map(([type, documents]) => {
      const selection = createSelection(type, fieldsOf[type], second)
      return [type, documents.map((document) => projectDocument(document, selection))]
    }),
  )
}

/**
 * A field that `include` passes through is served also when it was not named, since what is included could not
 * be reached without it.
 */
const createSelection = (
  type: string,
  fields: readonly string[] | undefined,
  nodes: readonly IncludeNode[],
): Selection => {
  if (!fields) return undefined
  const passed = nodes.flatMap(({ from, path }) => (from.includes(type) ? path.split('.').slice(0, 1) : []))
  return new Set([...fields, ...passed])
}
