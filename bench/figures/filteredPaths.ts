import { createRandom } from '../content/random'
import type { Side } from '../sides/side'
import { isAnswered } from './isAnswered'

const minerals = ['magnesium', 'calcium', 'potassium', 'iron', 'zinc'] as const

/** Addresses that go on being new: whatever is kept of earlier answers is of no use to them. */
export type Paths = (count: number) => string[]

/**
 * Foods by their amount of a mineral: another mineral and another bound each time, twenty with most of it. The
 * bound has four decimals, so hardly one is asked for twice.
 */
export const filteredPaths = (seed = 'filtered'): Paths =>
  varied(seed, (mineral, bound) => {
    const path = `amounts(mineral:${mineral}).amount`
    return `/v1/foods?filter[${path}][gte]=${bound}&sort=-${path}&limit=20`
  })

/** The same without the selector of a list's item: any amount counts, and the order is by name. */
export const plainFilteredPaths = (seed = 'filtered'): Paths =>
  varied(
    seed,
    (mineral, bound) =>
      `/v1/foods?filter[amounts.mineral]=${mineral}&filter[amounts.amount][gte]=${bound}&sort=name&limit=20`,
  )

/** What the server understands of the two. */
export const filteredPathsFor = async (side: Side): Promise<{ paths: Paths; note?: string }> => {
  const [sample = ''] = filteredPaths('sample')(1)
  if (await isAnswered(side, sample)) return { paths: filteredPaths() }
  return {
    paths: plainFilteredPaths(),
    note: 'by any amount and name: the server has no selector for items of lists',
  }
}

const varied = (seed: string, pathOf: (mineral: string, bound: string) => string): Paths => {
  const random = createRandom(seed)
  return (count) =>
    Array.from({ length: count }, () => pathOf(random.pick(minerals), (random.next() * 60).toFixed(4)))
}
