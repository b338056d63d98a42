import type { Position } from '../query'
import type { Order } from './order'
import type { Plan, Source } from './plan'

export type Search = {
  readonly order: Order
  readonly plan: Plan
  readonly after?: Position | undefined
  /** Finds this many, or as many as there are. */
  readonly limit: number
}

/**
 * The first rows of an order that match. Two ways lead there: to walk along the order and stop when there are
 * enough, or to look at the rows that an index names and keep the first. Which is shorter depends on where the
 * matches lie, which nobody knows before: so it walks for as long as the other way would take, and then takes it.
 */
export const findRows = ({ order, plan, after, limit }: Search): number[] => {
  const [first, end] = order.within(plan.bounds)
  const start = Math.max(first, after ? order.indexAfter(after) : 0)
  const budget = plan.source ? plan.source.count + limit : Infinity
  const walked = walk(order.rows, plan, { start, end: Math.min(end, start + budget), limit })
  if (walked.length === limit || start + budget >= end || !plan.source) return walked
  return pick(order, { ...plan, source: plan.source }, { start, limit })
}

const walk = (
  rows: readonly number[],
  { test }: Plan,
  { start, end, limit }: { start: number; end: number; limit: number },
): number[] => {
  const found: number[] = []
  for (let at = start; at < end; at += 1) {
    const row = rows[at]
    if (row === undefined || !test(row)) continue
    found.push(row)
    if (found.length === limit) break
  }
  return found
}

/** The first of the rows that a source names: a short list is kept in order while they pass by. */
const pick = (
  order: Order,
  { source, test }: Plan & { readonly source: Source },
  { start, limit }: { start: number; limit: number },
): number[] => {
  const ranks = order.ranks()
  const kept: number[] = []
  let last = Infinity
  source.each((row) => {
    const rank = ranks[row]
    if (rank === undefined || rank < start || rank >= last || !test(row)) return
    const place = placeIn(kept, rank)
    if (kept[place] === rank) return
    kept.splice(place, 0, rank)
    if (kept.length > limit) kept.pop()
    if (kept.length === limit) last = kept[limit - 1] ?? last
  })
  return kept.flatMap((rank) => order.rows[rank] ?? [])
}

const placeIn = (kept: readonly number[], rank: number): number => {
  let at = kept.length
  while (at > 0 && (kept[at - 1] ?? 0) >= rank) at -= 1
  return at
}

/** How many of a type's rows match in all; `rows` are those of any order. */
export const countRows = ({ test, source, total }: Plan, rows: readonly number[]): number => {
  if (total !== undefined) return total === 'all' ? rows.length : total
  if (!source || source.count >= rows.length) return rows.reduce((sum, row) => sum + Number(test(row)), 0)
  const matching = new Set<number>()
  source.each((row) => {
    if (test(row)) matching.add(row)
  })
  return matching.size
}
