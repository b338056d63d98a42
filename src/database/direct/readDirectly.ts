import type { DatabaseKind, DatabaseSettings } from '../databaseSettings'
import type { DirectRead, KeyRow } from './directRead'

export type { KeyRow, StepRow } from './directRead'

/** Names of the migrations of each database that has a schema. */
export type MigrationNames = Readonly<Record<Exclude<DatabaseKind, 'mongodb'>, readonly string[]>>

/**
 * Reads the published edition and the keys by the database's driver alone, without Payload and its schema, which take
 * far longer to load than the content. Only the driver that is needed is loaded. It changes nothing.
 *
 * @returns the keys, after all steps were taken
 * @throws Error on whatever is not as expected: what was taken is then worth nothing
 */
export const readDirectly = async (
  { kind, url }: DatabaseSettings,
  migrations: MigrationNames,
  take: DirectRead['take'],
): Promise<KeyRow[]> => {
  switch (kind) {
    case 'sqlite': {
      const { readSqlite } = await import('./readSqlite')
      return readSqlite({ url, migrations: migrations.sqlite, take })
    }
    case 'postgres': {
      const { readPostgres } = await import('./readPostgres')
      return readPostgres({ url, migrations: migrations.postgres, take })
    }
    case 'mongodb': {
      const { readMongo } = await import('./readMongo')
      return readMongo({ url, take })
    }
  }
}
