import { isRecord } from './isRecord.js'

/** A reference, or a document it may refer to. */
type Addressed = { readonly type: string; readonly slug: string }

/** Included documents by type, as an envelope carries them. */
export type Included = Readonly<Record<string, readonly Addressed[]>>

type Find = (ref: Addressed) => unknown

/** The key that a document is kept by. */
export const addressOf = ({ type, slug }: Addressed): string => `${type}/${slug}`

const isAddressed = (value: unknown): value is Addressed => isRecord(value) && 'slug' in value

/** `value` itself when nothing in it is asked for, else a copy with the asked fields embedded. */
const expand = (value: unknown, paths: readonly string[], find: Find): unknown => {
  if (!paths.length || !isRecord(value)) return value
  const copy: Record<string, unknown> = { ...value }
  for (const path of paths) {
    const name = path.replace(/\..*/, '')
    // Of `claims.citations`, `citations` is asked for within `claims`.
    const within = paths.flatMap((one) => (one.startsWith(`${name}.`) ? one.slice(name.length + 1) : []))
    if (name in value) copy[name] = embed(value[name], within, find)
  }
  return copy
}

const embed = (value: unknown, paths: readonly string[], find: Find): unknown =>
  Array.isArray(value)
    ? value.map((item) => embed(item, paths, find))
    : expand(isAddressed(value) ? find(value) : value, paths, find)

/**
 * Makes the function that gives a document with the references at `paths` replaced by the documents of
 * `included`. Only those are, so that the result has the shape its type promises even where another reference
 * happens to have its document at hand. The walk follows the paths, not the graph, so it ends in any cycle.
 * Nothing given is changed; what needs no change is shared.
 *
 * @param fail Throws when a reference at an included path has no document in `included`, given what is missing.
 */
export const createResolver = (
  paths: readonly string[],
  included: Included,
  fail: (what: string) => never,
): ((document: unknown) => unknown) => {
  const byAddress = new Map(
    Object.values(included)
      .flat()
      .map((one) => [addressOf(one), one]),
  )
  const find: Find = (ref) => byAddress.get(addressOf(ref)) ?? fail(`${addressOf(ref)} is missing`)
  return (document) => expand(document, paths, find)
}
