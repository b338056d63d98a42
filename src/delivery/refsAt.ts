import type { Json } from '../model/types'
import { isJsonObject } from './json'
import type { Ref, ServedDocument } from './servedDocument'
import { valuesAt } from './valuesAt'

const known = new WeakMap<ServedDocument, Map<string, readonly Ref[]>>()

/** The references of a document at a dotted path, found once for as long as the document is held. */
export const refsAt = (document: ServedDocument, path: string): readonly Ref[] => {
  const byPath = known.get(document) ?? new Map<string, readonly Ref[]>()
  const found = byPath.get(path)
  if (found) return found
  const refs = valuesAt(document, path.split('.')).filter(isRef)
  byPath.set(path, refs)
  known.set(document, byPath)
  return refs
}

const isRef = (value: Json): value is Ref =>
  isJsonObject(value) && typeof value.type === 'string' && typeof value.slug === 'string'
