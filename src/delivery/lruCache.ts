/** A map that forgets what was used least recently once it holds more than it may. */
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

/** A value heavier than the whole capacity is not kept at all. */
export const createLruCache = <Value>({
  capacity,
  weigh = () => 1,
}: LruCacheOptions<Value>): LruCache<Value> => {
  // A Map iterates in the order of insertion, so the first key is the one used least recently.
  const held = new Map<string, { readonly value: Value; readonly weight: number }>()
  let total = 0
  const drop = (key: string): void => {
    total -= held.get(key)?.weight ?? 0
    held.delete(key)
  }
  return {
    get: (key) => {
      const found = held.get(key)
      if (!found) return undefined
      held.delete(key)
      held.set(key, found)
      return found.value
    },
    set: (key, value) => {
      const weight = weigh(value)
      drop(key)
      if (weight > capacity) return
      held.set(key, { value, weight })
      total += weight
      for (const oldest of held.keys()) {
        if (total <= capacity) break
        drop(oldest)
      }
    },
    clear: () => {
      held.clear()
      total = 0
    },
  }
}
