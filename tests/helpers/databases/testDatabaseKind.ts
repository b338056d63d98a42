import type { DatabaseKind } from '../../../src/database/databaseSettings'

export const databaseKinds = ['sqlite', 'mongodb', 'postgres'] as const satisfies readonly DatabaseKind[]

/**
 * The database that the integration suite runs on: COFACTOR_TEST_DATABASE.
 *
 * @default 'sqlite'
 */
export const readTestDatabaseKind = (source: NodeJS.ProcessEnv = process.env): DatabaseKind => {
  const given = source.COFACTOR_TEST_DATABASE || 'sqlite'
  const kind = databaseKinds.find((known) => known === given)
  if (kind) return kind
  throw new Error(`COFACTOR_TEST_DATABASE is "${given}"; give one of ${databaseKinds.join(', ')}.`)
}
