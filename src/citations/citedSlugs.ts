import { isJsonObject } from '../delivery/json'
import type { FindDocument } from '../delivery/includeDocuments'
import { refOf } from '../delivery/readServed'
import type { Ref, ServedDocument } from '../delivery/servedDocument'
import type { Json } from '../model/types'

/**
 * Slugs of the citations that documents rest on, each once, in the order in which they are met: those that a
 * document refers to anywhere, and those of the claims that it refers to. A citation rests on itself alone.
 */
export const citedSlugs = (documents: readonly ServedDocument[], find: FindDocument): string[] => {
  const slugs = new Set<string>()
  for (const document of documents) {
    for (const ref of refsIn(document)) {
      if (ref.type === 'citations') slugs.add(ref.slug)
      if (ref.type !== 'claims') continue
      const claim = find(ref.type, ref.slug)
      for (const cited of claim ? refsIn(claim) : []) {
        if (cited.type === 'citations') slugs.add(cited.slug)
      }
    }
  }
  return [...slugs]
}

/** Every reference in a served document. */
const refsIn = (document: ServedDocument): Ref[] =>
  document.type === 'citations'
    ? [{ type: document.type, slug: document.slug, title: document.slug }]
    : Object.values(document).flatMap(refsInValue)

const refsInValue = (value: Json): Ref[] => {
  if (Array.isArray(value)) return value.flatMap(refsInValue)
  if (!isJsonObject(value)) return []
  const ref = refOf(value)
  return ref ? [ref] : Object.values(value).flatMap(refsInValue)
}
