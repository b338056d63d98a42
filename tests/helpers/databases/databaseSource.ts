import type { DatabaseKind } from '../../../src/database/databaseSettings'

/** A place where a test can get a database of one kind from. */
export type DatabaseSource = {
  readonly kind: DatabaseKind
  /** For people: `PostgreSQL from /usr/lib/postgresql/15/bin`. */
  readonly how: string
  /** Starts what has to be started and makes an empty database in it. */
  readonly provide: () => Promise<ProvidedDatabase>
}

export type ProvidedDatabase = {
  /** A DATABASE_URI. */
  readonly uri: string
  /** Removes the database and ends what was started for it. Close connections first. */
  readonly stop: () => Promise<void>
}

export type NoSource = {
  readonly kind: DatabaseKind
  readonly reason: string
  readonly howToGet: string
}
