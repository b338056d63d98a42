import { createRandom } from '../content/random'

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

const varied = (seed: string, pathOf: (mineral: string, bound: string) => string): Paths => {
  const random = createRandom(seed)
  return (count) =>
    Array.from({ length: count }, () => pathOf(random.pick(minerals), (random.next() * 60).toFixed(4)))
}
