import { createLocalReq, type BaseDatabaseAdapter, type Payload, type PayloadRequest } from 'payload'

import { MigrationFailed } from './migrationFailed'

/** As `payload migrate:create` writes them. `up` is called with `{ db, payload, req }`. */
export type MigrationStep = { readonly name: string; readonly up: (args: never) => Promise<void> }

/** What differs between the databases that have a schema. */
export type MigrationDialect = {
  /** Begins a transaction that no other process can be in at the same time, and returns its id. */
  readonly begin: () => Promise<string>
  /** Runs one statement, in the transaction named or in none, and returns its rows. */
  readonly query: (statement: string, transactionID?: string) => Promise<readonly unknown[]>
  /** A statement that finds a row when the table `payload_migrations` exists. */
  readonly tableExists: string
  /** Throws when the data no longer holds together after a migration. */
  readonly check?: (transactionID: string) => Promise<void>
  /** Gives back what migrating needed. */
  readonly finish?: () => void
}

type Migrating = { readonly adapter: BaseDatabaseAdapter; readonly dialect: MigrationDialect }

/**
 * Applies the migrations that a database lacks as soon as Payload has connected to it: in production, in
 * development and in tests alike, so that the schema is always what the migrations say. Each runs in a transaction
 * of its own and is recorded in it; of several processes that start at once, one does it and the others wait.
 *
 * Payload's own `prodMigrations` runs in production only, lets two processes do the same work at once, and ends
 * the process when a migration fails.
 *
 * @throws MigrationFailed from `connect`
 */
export const migrateOnConnect = (
  adapter: BaseDatabaseAdapter,
  migrations: readonly MigrationStep[],
  dialect: MigrationDialect,
): void => {
  const { connect } = adapter
  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    try {
      const applied = await appliedMigrations({ adapter, dialect })
      for (const migration of migrations) {
        if (!applied.has(migration.name)) await apply({ adapter, dialect }, migration)
      }
    } finally {
      dialect.finish?.()
    }
  }
}

const apply = async (migrating: Migrating, migration: MigrationStep): Promise<void> => {
  const { adapter, dialect } = migrating
  const { payload } = adapter
  const id = await dialect.begin()
  try {
    const req = await createLocalReq({}, payload)
    req.transactionID = id
    const applied = await appliedMigrations(migrating, id, req)
    // Another process may have been faster between the first look and this transaction.
    if (!applied.has(migration.name)) {
      await Reflect.apply(migration.up, undefined, [{ db: adapter.sessions?.[id]?.db, payload, req }])
      await dialect.check?.(id)
      await record(payload, migration.name, Math.max(0, ...applied.values()) + 1, req)
      payload.logger.info({ msg: `Database migrated: ${migration.name}` })
    }
    await adapter.commitTransaction(id)
  } catch (error) {
    await adapter.rollbackTransaction(id)
    throw new MigrationFailed(migration.name, error)
  }
}

/** Batch numbers by migration name, as Payload keeps them. */
const appliedMigrations = async (
  { adapter, dialect }: Migrating,
  id?: string,
  req?: PayloadRequest,
): Promise<Map<string, number>> => {
  const [exists] = await dialect.query(dialect.tableExists, id)
  if (exists === undefined) return new Map()
  const { docs } = await adapter.payload.find({ collection: 'payload-migrations', limit: 0, req })
  return new Map(docs.map(({ name, batch }) => [String(name), Number(batch)]))
}

const record = async (payload: Payload, name: string, batch: number, req: PayloadRequest): Promise<void> => {
  await payload.create({ collection: 'payload-migrations', data: { name, batch }, req })
}
