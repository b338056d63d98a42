import type { Json } from '../model/types'
import { compareCodeUnits } from './compareText'
import { isJsonObject } from './json'
import type { IncludeNode } from './query'
import type { ServedDocument } from './servedDocument'
import { valuesAt } from './valuesAt'

export type FindDocument = (type: string, slug: string) => ServedDocument | undefined

export type Included = Record<string, ServedDocument[]>

/**
 * Follows the asked references and gathers what they lead to: each document once, by type, sorted by slug.
 * Every type that could have been reached is named, so that a reader need not ask whether a list is there.
 */
export const includeDocuments = (
  documents: readonly ServedDocument[],
  include: readonly IncludeNode[],
  find: FindDocument,
): Included => {
  const reached = new Map(typesReached(include).map((type) => [type, new Map<string, ServedDocument>()]))
  follow(documents, include)
  return Object.fromEntries(
    [...reached].map(([type, bySlug]) => [
      type,
      [...bySlug.values()].sort((a, b) => compareCodeUnits(a.slug, b.slug)),
    ]),
  )

  function follow(from: readonly ServedDocument[], nodes: readonly IncludeNode[]): void {
    for (const node of nodes) {
      const segments = node.path.split('.')
      const holders = from.filter(({ type }) => node.from.includes(type))
      const refs = holders.flatMap((document) => valuesAt(document, segments))
      const targets = new Set(refs.flatMap((ref) => resolve(ref) ?? []))
      for (const target of targets) reached.get(target.type)?.set(target.slug, target)
      if (node.children.length > 0) follow([...targets], node.children)
    }
  }

  function resolve(ref: Json): ServedDocument | undefined {
    if (!isJsonObject(ref)) return undefined
    const { type, slug } = ref
    return typeof type === 'string' && typeof slug === 'string' ? find(type, slug) : undefined
  }
}

/** The types that documents can be of which the given hops lead to. */
export const typesReached = (nodes: readonly IncludeNode[]): string[] => [
  ...new Set(nodes.flatMap((node) => [...node.to, ...typesReached(node.children)])),
]
