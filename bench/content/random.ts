/** Chance that repeats itself: the same seed gives the same sequence on every machine. */
export type Random = {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number, both ends included. */
  integer(from: number, to: number): number
  pick<Value>(values: readonly Value[]): Value
  /** Several different ones, in the order of the list. */
  sample<Value>(values: readonly Value[], count: number): Value[]
  chance(probability: number): boolean
  /** Log-normal around a median, as amounts in foods and sizes of studies are. Three significant digits. */
  spread(median: number, sigma?: number): number
  uuid(): string
}

/** A 32-bit FNV-1a digest, to tell seeds apart that differ in a letter. */
const digest = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Mulberry32 over the seed's digest: small, fast and good enough to choose words by. */
const generator = (seed: string): (() => number) => {
  let state = digest(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const createRandom = (seed: string): Random => {
  const next = generator(seed)
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[integer(0, values.length - 1)]
    if (value === undefined) throw new Error('There is nothing to pick from.')
    return value
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    integer,
    pick,
    sample: (values, count) => {
      let left = Math.min(count, values.length)
      return values.filter((_value, index) => {
        const isTaken = next() < left / (values.length - index)
        if (isTaken) left -= 1
        return isTaken
      })
    },
    chance: (probability) => next() < probability,
    spread: (median, sigma = 0.8) => Number((median * Math.exp(sigma * normal())).toPrecision(3)),
    uuid: () => {
      const hex = [next(), next(), next(), next()]
        .map((part) =>
          Math.floor(part * 4_294_967_296)
            .toString(16)
            .padStart(8, '0'),
        )
        .join('')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
