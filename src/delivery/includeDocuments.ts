import { compareCodeUnits } from './compareText'
import type { IncludeNode } from './query'
import { refsAt } from './refsAt'
import type { Ref, ServedDocument } from './servedDocument'

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

  function follow(from: Iterable<ServedDocument>, nodes: readonly IncludeNode[]): void {
    for (const node of nodes) {
      const targets = node.children.length > 0 ? new Set<ServedDocument>() : undefined
      for (const document of from) {
        if (!node.from.includes(document.type)) continue
        for (const ref of refsAt(document, node.path)) {
          const target = reach(ref)
          if (target) targets?.add(target)
        }
      }
      if (targets) follow(targets, node.children)
    }
  }

  /** Documents that many refer to are looked up once. */
  function reach({ type, slug }: Ref): ServedDocument | undefined {
    const bySlug = reached.get(type)
    const known = bySlug?.get(slug)
    if (known) return known
    const found = find(type, slug)
    if (found) bySlug?.set(slug, found)
    return found
  }
}

/** The types that documents can be of which the given hops lead to. */
export const typesReached = (nodes: readonly IncludeNode[]): string[] => [
  ...new Set(nodes.flatMap((node) => [...node.to, ...typesReached(node.children)])),
]
