import { existsSync } from 'node:fs'
import Database from 'libsql'
import { sqlitePath } from '../sqlitePath'
import { NotReadDirectly, type DirectRead, type KeyRow } from './directRead'
import { readSql, type SqlRow } from './readSql'

/** By the driver that Payload's adapter uses too. A read transaction sees one state, whoever writes meanwhile. */
export const readSqlite = async ({ url, ...read }: DirectRead): Promise<KeyRow[]> => {
  const path = sqlitePath(url)
  // The driver would make an empty one.
  if (!existsSync(path)) throw new NotReadDirectly('there is no database yet')
  const database = new Database(path)
  try {
    database.exec('pragma query_only = on')
    database.exec('begin')
    const query = (statement: string): SqlRow[] => database.prepare(statement).all().filter(isRow)
    const keys = await readSql(query, read)
    database.exec('rollback')
    return keys
  } finally {
    database.close()
  }
}

const isRow = (value: unknown): value is SqlRow => typeof value === 'object' && value !== null
