import type { Json } from '../model/types'
import { isEmpty, isJsonObject } from './json'
import type { ServedDocument } from './servedDocument'

/**
 * Every value of a served document at a dotted path, through groups, lists and blocks: no value where it is
 * empty, several where a list lies on the way.
 */
export const valuesAt = (document: ServedDocument, segments: readonly string[]): Json[] => {
  const found: Json[] = []
  collect(document, segments, 0, found)
  return found
}

const collect = (
  value: Json | undefined,
  segments: readonly string[],
  depth: number,
  found: Json[],
): void => {
  if (isEmpty(value)) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, segments, depth, found)
    return
  }
  const segment = segments[depth]
  if (segment === undefined) found.push(value)
  else if (isJsonObject(value)) collect(value[segment], segments, depth + 1, found)
}
