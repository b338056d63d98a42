import pg from 'pg'
import { connectTimeout, type DirectRead, type KeyRow } from './directRead'
import { readSql, type SqlRow } from './readSql'

/** In a transaction that sees one state, whoever writes meanwhile. */
export const readPostgres = async ({ url, ...read }: DirectRead): Promise<KeyRow[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeout })
  // A connection that is lost is an error of the query under way; without a listener it would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('begin isolation level repeatable read read only')
    return await readSql(async (statement) => (await client.query<SqlRow>(statement)).rows, read)
  } finally {
    await client.end()
  }
}
