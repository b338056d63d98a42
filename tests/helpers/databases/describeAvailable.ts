import type { DatabaseKind } from '../../../src/database/databaseSettings'
import { findDatabase } from './provideDatabase'

export type Availability =
  | { readonly available: true; readonly how: string }
  | { readonly available: false; readonly reason: string; readonly howToGet: string }

/** What the integration suite can run on here, and for the rest why not and what would help. Starts nothing. */
export const describeAvailable = (): Record<DatabaseKind, Availability> => ({
  sqlite: describe('sqlite'),
  mongodb: describe('mongodb'),
  postgres: describe('postgres'),
})

const describe = (kind: DatabaseKind): Availability => {
  const source = findDatabase(kind)
  return 'provide' in source
    ? { available: true, how: source.how }
    : { available: false, reason: source.reason, howToGet: source.howToGet }
}
