import type { Payload } from 'payload'
import { isObject } from '../../../src/domain/isObject'

type Asked = (statement: string) => Promise<readonly unknown[]>

const sqlite = `
  SELECT tables.name || '.' || keys."from" AS "key"
  FROM sqlite_master AS tables, pragma_foreign_key_list(tables.name) AS keys
  WHERE tables.type = 'table' AND NOT EXISTS (
    SELECT 1 FROM pragma_index_list(tables.name) AS indexes, pragma_index_info(indexes.name) AS columns
    WHERE columns.seqno = 0 AND columns.name = keys."from")`

const postgres = `
  SELECT tables.relname || '.' || columns.attname AS "key"
  FROM pg_constraint AS keys
  JOIN pg_class AS tables ON tables.oid = keys.conrelid
  JOIN pg_attribute AS columns ON columns.attrelid = keys.conrelid AND columns.attnum = keys.conkey[1]
  WHERE keys.contype = 'f' AND NOT EXISTS (
    SELECT 1 FROM pg_index AS indexes
    WHERE indexes.indrelid = keys.conrelid AND indexes.indkey[0] = keys.conkey[1])`

const method = (value: unknown, name: string): ((...args: unknown[]) => unknown) | undefined => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  return typeof found === 'function' ? found.bind(value) : undefined
}

/** The one that answers SQL, with the question for it; undefined of MongoDB, which has no foreign keys. */
const asking = (payload: Payload): { ask: Asked; statement: string } | undefined => {
  const run = (holder: string, name: string): Asked | undefined => {
    const ask = method(Reflect.get(payload.db, holder), name)
    if (!ask) return undefined
    return async (statement) => {
      const answer = await ask(statement)
      const rows = isObject(answer) ? answer['rows'] : undefined
      return Array.isArray(rows) ? rows : []
    }
  }
  const [file, pool] = [run('client', 'execute'), run('pool', 'query')]
  if (file) return { ask: file, statement: sqlite }
  return pool && { ask: pool, statement: postgres }
}

/** Foreign keys, as `table.column`, by which rows can be found only by going through the table. */
export const foreignKeysWithoutIndex = async (payload: Payload): Promise<string[]> => {
  const asked = asking(payload)
  if (!asked) return []
  const rows = await asked.ask(asked.statement)
  return rows.map((row) => String(Reflect.get(Object(row), 'key')))
}
