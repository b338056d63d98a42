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
const firstBySlug = (entries: readonly Entry[], limit: number): readonly Entry[] => {
  if (entries.length <= limit) return entries
  // Strings without a comparison of ours are in the order of code units, and sorted faster.
  const last = entries.map(({ record }) => record.slug).sort()[limit - 1]
  return entries.filter(({ record }) => last === undefined || record.slug <= last)
}

/** Two documents have one slug while they swap; the title then decides, so that the order says nothing of the past. */
const compareRefs = (a: Ref, b: Ref): number =>
  compareCodeUnits(a.slug, b.slug) || compareCodeUnits(a.title, b.title)
