import { isRecord } from '../isRecord.js'
import type { StoredDocument } from './Edition.js'

export type FindDocument = (type: string, slug: string) => StoredDocument | undefined

/** The fields named of a document, with its address; all without names. */
export const pick = (document: StoredDocument, names: readonly string[] | undefined): object =>
  names
    ? Object.fromEntries(
        Object.entries(document).filter(([name]) => ['type', 'slug', ...names].includes(name)),
      )
    : document

/**
 * What references at `paths` lead to, as the server sends it: each document once, with the fields chosen for its type
 * and those that a path passes through.
 */
export const gatherIncluded = (
  documents: readonly StoredDocument[],
  paths: readonly string[],
  fieldsOf: (type: string) => readonly string[] | undefined,
  find: FindDocument,
): object => {
  const found: Record<string, { readonly targets: Set<StoredDocument>; readonly passed: string[] }> = {}
  const follow = (value: unknown, names: readonly string[]): void => {
    if (Array.isArray(value)) value.forEach((item) => follow(item, names))
    if (!isRecord(value)) return
    const [name = '', ...rest] = names
    const target = typeof value.slug === 'string' ? find(String(value.type), value.slug) : undefined
    if (target) {
      const { targets, passed } = (found[target.type] ??= { targets: new Set(), passed: [] })
      targets.add(target)
      passed.push(name)
    }
    if (name) follow((target ?? value)[name], rest)
  }
  for (const document of documents) {
    // What a path begins at is no target of it.
    for (const path of paths) follow({ ...document, slug: undefined }, path.split('.'))
  }
  return Object.fromEntries(
    Object.entries(found).map(([type, { targets, passed }]) => {
      const chosen = fieldsOf(type)
      return [type, [...targets].map((one) => pick(one, chosen && [...chosen, ...passed]))]
    }),
  )
}
