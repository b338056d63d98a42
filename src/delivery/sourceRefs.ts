import { compareCodeUnits } from './compareText'
import type { Entry } from './entry'
import type { Ref } from './servedDocument'

export type SourceRefsOptions = {
  /** How many to give at most, the first by slug; all of them without it. */
  readonly limit?: number | undefined
  readonly refOf: (source: Entry) => Ref
}

/** Documents as a reverse field lists them, in order. References are made of those alone that may be listed. */
export const sourceRefs = (
  sources: Iterable<Entry>,
  { limit = Infinity, refOf }: SourceRefsOptions,
): Ref[] => {
  const entries = [...sources]
  return firstBySlug(entries, limit).map(refOf).sort(compareRefs).slice(0, limit)
}

/** As many as asked for, and whoever has the same slug as the last of them: the title is yet to decide. */
const firstBySlug = (entries: Entry[], limit: number): Entry[] => {
  if (entries.length <= limit) return entries
  entries.sort((a, b) => compareCodeUnits(a.record.slug, b.record.slug))
  const last = entries[limit - 1]?.record.slug
  let end = limit
  while (entries[end]?.record.slug === last) end += 1
  return entries.slice(0, end)
}

/** Two documents have one slug while they swap; the title then decides, so that the order says nothing of the past. */
const compareRefs = (a: Ref, b: Ref): number =>
  compareCodeUnits(a.slug, b.slug) || compareCodeUnits(a.title, b.title)
