import type { Payload } from 'payload'

const reading = ['find', 'findOne', 'queryDrafts', 'findVersions', 'count', 'countVersions'] as const

/** How many times the database was read while something ran. */
export const countQueries = async (payload: Payload, run: () => Promise<unknown>): Promise<number> => {
  let count = 0
  const originals = reading.map((name) => [name, Reflect.get(payload.db, name)] as const)
  for (const [name, original] of originals) {
    Reflect.set(payload.db, name, (...args: unknown[]): unknown => {
      count += 1
      return Reflect.apply(original, payload.db, args)
    })
  }
  try {
    await run()
  } finally {
    for (const [name, original] of originals) Reflect.set(payload.db, name, original)
  }
  return count
}
