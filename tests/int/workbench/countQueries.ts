import type { Payload } from 'payload'
import { valueAt } from '../../helpers/answer'

const reading = ['find', 'findOne', 'queryDrafts', 'findVersions', 'count', 'countVersions'] as const

/** How many times the database was read for somebody while something ran; what follows publications reads, too. */
export const countQueries = async (payload: Payload, run: () => Promise<unknown>): Promise<number> => {
  let count = 0
  const originals = reading.map((name) => [name, Reflect.get(payload.db, name)] as const)
  for (const [name, original] of originals) {
    Reflect.set(payload.db, name, (...args: unknown[]): unknown => {
      if (valueAt(args[0], 'req.user')) count += 1
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
