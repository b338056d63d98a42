/** A map that forgets what was used long ago once it holds more than it may. */
export type LruCache<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
  clear(): void
}

export type LruCacheOptions<Value> = {
  /** Sum of the weights it may hold. */
  readonly capacity: number
  /**
   * Weight of one value, which must not change while it is held.
   * @default 1 for each, so that capacity counts values
   */
  readonly weigh?: (value: Value) => number
}

type Held<Value> = { readonly value: Value; readonly weight: number; isUsed: boolean }

/**
 * Forgets by second chance: in the order in which values came, passing over each that was used since it was last
 * passed over. A read thus only marks what it finds, where an exact order of use would have to move it each time.
 * A value heavier than the whole capacity is not kept at all.
 */
export const createLruCache = <Value>({
  capacity,
  weigh = () => 1,
}: LruCacheOptions<Value>): LruCache<Value> => {
  // A Map iterates in the order of insertion.
  const held = new Map<string, Held<Value>>()
  let total = 0
  const drop = (key: string): void => {
    total -= held.get(key)?.weight ?? 0
    held.delete(key)
  }
  const makeRoom = (weight: number): void => {
    for (const [key, one] of held) {
      if (total + weight <= capacity) return
      held.delete(key)
      if (one.isUsed) held.set(key, { ...one, isUsed: false })
      else total -= one.weight
    }
  }
  return {
    get: (key) => {
      const found = held.get(key)
      if (!found) return undefined
      found.isUsed = true
      return found.value
    },
    set: (key, value) => {
      const weight = weigh(value)
      drop(key)
      if (weight > capacity) return
      makeRoom(weight)
      held.set(key, { value, weight, isUsed: false })
      total += weight
    },
    clear: () => {
      held.clear()
      total = 0
    },
  }
}
