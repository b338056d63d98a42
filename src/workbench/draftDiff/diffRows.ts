import { isObject } from '../../domain/isObject'

export type Row = Readonly<Record<string, unknown>>

export type RowPairs = {
  /** In both, in the order of the draft. */
  readonly kept: readonly { readonly before: Row; readonly after: Row; readonly at: number }[]
  readonly added: readonly { readonly row: Row; readonly at: number }[]
  readonly removed: readonly { readonly row: Row; readonly at: number }[]
  /** Whether those in both stand in another order. */
  readonly isReordered: boolean
}

export const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isObject) : [])

const keyOf = ({ id }: Row): string | undefined => (typeof id === 'string' ? id : undefined)

/** Rows are known again by the ids that Payload gives them; those without by their place. */
export const pairRows = (before: readonly Row[], after: readonly Row[]): RowPairs => {
  const places = new Map(before.map((row, at) => [keyOf(row) ?? `#${at}`, at]))
  const pairs = after.map((row, at) => ({ row, at, from: places.get(keyOf(row) ?? `#${at}`) }))
  const known = pairs.filter((pair) => pair.from !== undefined)
  const from = known.map((pair) => pair.from ?? 0)
  const found = new Set(from)
  return {
    kept: known.map((pair) => ({ before: before[pair.from ?? 0] ?? {}, after: pair.row, at: pair.at })),
    added: pairs.filter((pair) => pair.from === undefined),
    removed: before.map((row, at) => ({ row, at })).filter(({ at }) => !found.has(at)),
    isReordered: from.some((place, index) => place < (from[index - 1] ?? -1)),
  }
}
