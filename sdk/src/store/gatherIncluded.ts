import type { Included } from '../createResolver.js'
import { isRecord } from '../isRecord.js'
import type { StoredDocument } from './Edition.js'

export type FindDocument = (type: string, slug: string) => StoredDocument | undefined

/** The fields named of a document, with its address; all without names. */
export const pick = (document: StoredDocument, names: readonly string[] | undefined): StoredDocument => {
  if (!names) return document
  const { type, slug } = document
  return {
    ...Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name))),
    type,
    slug,
  }
}

/**
 * What references at `paths` lead to, as the server sends it: each document once, with the fields chosen for its type
 * and those that a path passes through.
 */
export const gatherIncluded = (
  documents: readonly StoredDocument[],
  paths: readonly string[],
  fieldsOf: (type: string) => readonly string[] | undefined,
  find: FindDocument,
): Included => {
  const found = new Map<string, Set<StoredDocument>>()
  const passed = new Map<string, string[]>()
  const follow = (value: unknown, [name, ...rest]: readonly string[]): void => {
    if (Array.isArray(value)) value.forEach((item) => follow(item, [name ?? '', ...rest]))
    if (!isRecord(value)) return
    const target = typeof value.slug === 'string' ? find(String(value.type), value.slug) : undefined
    if (target) {
      found.set(target.type, (found.get(target.type) ?? new Set()).add(target))
      if (name) passed.set(target.type, [...(passed.get(target.type) ?? []), name])
    }
    if (name) follow((target ?? value)[name], rest)
  }
  for (const document of documents) {
    for (const path of paths) {
      const [name = '', ...rest] = path.split('.')
      follow(document[name], rest)
    }
  }
  return Object.fromEntries(
    [...found].map(([type, targets]) => {
      const chosen = fieldsOf(type)
      return [type, [...targets].map((one) => pick(one, chosen && [...chosen, ...(passed.get(type) ?? [])]))]
    }),
  )
}
