export type TtlCache<Value> = {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

type Options = {
  /** Milliseconds that a value is good for. */
  readonly lifetime: number
  /** The one that came first goes when there are more. */
  readonly most: number
  readonly now?: () => number
}

/** A bounded memory of values that go stale. */
export const createTtlCache = <Value>({
  lifetime,
  most,
  now = () => performance.now(),
}: Options): TtlCache<Value> => {
  const kept = new Map<string, { value: Value; until: number }>()
  return {
    get: (key) => {
      const entry = kept.get(key)
      if (entry && entry.until > now()) return entry.value
      kept.delete(key)
      return undefined
    },
    set: (key, value) => {
      kept.delete(key)
      kept.set(key, { value, until: now() + lifetime })
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
  }
}
