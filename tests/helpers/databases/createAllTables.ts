import { sql as postgresSql } from '@payloadcms/db-postgres'
import { sql as sqliteSql } from '@payloadcms/db-sqlite'
import type { BasePayload } from 'payload'

import type { DatabaseAdapterOptions } from '../../../src/database/createDatabaseAdapter'

/**
 * Migrations for a test's own collections: one that creates the tables of whatever config it meets. It stands for
 * the generated files of src/migrations, which know the real collections only.
 */
export const createAllTables: NonNullable<DatabaseAdapterOptions['migrations']> = {
  sqlite: [
    {
      name: 'create_all_tables',
      up: async ({ db, payload }) => {
        for (const statement of await statements(payload)) await db.run(sqliteSql.raw(statement))
      },
      down: async () => undefined,
    },
  ],
  postgres: [
    {
      name: 'create_all_tables',
      up: async ({ db, payload }) => {
        for (const statement of await statements(payload)) await db.execute(postgresSql.raw(statement))
      },
      down: async () => undefined,
    },
  ],
}

const statements = async ({ db }: BasePayload): Promise<string[]> => {
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  return generateMigration(db.defaultDrizzleSnapshot, await generateDrizzleJson(db.schema))
}
