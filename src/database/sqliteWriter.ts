import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'

import { isWriteConflict } from './conflictError'

export type SqliteClient = SQLiteAdapter['client']
export type SqliteTransaction = Awaited<ReturnType<SqliteClient['transaction']>>

export type SqliteWriter = {
  /** Opens the one write transaction; the caller sees to it that the one before has ended. */
  readonly begin: () => Promise<SqliteTransaction>
  readonly close: () => void
}

export type SqliteWriterOptions = {
  readonly url: string
  /** How long to wait for another process to let go of the database. Milliseconds. @default 5000 */
  readonly busyTimeout?: number
  /** Foreign keys must be off while a migration rebuilds a table, or dropping the old one deletes what refers to it. */
  readonly foreignKeys?: boolean
}

/**
 * One connection for all write transactions of a process. The driver's own `transaction()` leaves its connection
 * behind each time and opens another for what follows: a file descriptor a save until the garbage collector comes
 * by, and the `busy_timeout` set on the first one is lost.
 *
 * Waiting for another process happens here, asynchronously: SQLite's own waiting would stop the whole process.
 */
export const createSqliteWriter = ({
  url,
  busyTimeout = 5_000,
  foreignKeys = true,
}: SqliteWriterOptions): SqliteWriter => {
  let connection: SqliteClient | undefined
  const connect = async (): Promise<SqliteClient> => {
    if (connection) return connection
    connection = drizzle({ connection: { url } }).$client
    await connection.execute('PRAGMA synchronous = FULL')
    await connection.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
    return connection
  }
  const close = (): void => {
    connection?.close()
    connection = undefined
  }
  return {
    begin: async () => {
      const client = await connect()
      await beginImmediate(client, busyTimeout)
      return createTransaction(client, close)
    },
    close,
  }
}

const beginImmediate = async (client: SqliteClient, busyTimeout: number): Promise<void> => {
  const deadline = Date.now() + busyTimeout
  for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
    try {
      await client.execute('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isWriteConflict(error) || Date.now() >= deadline) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())))
  }
}

/**
 * A handle that is dead once its transaction has ended, so that a straggler of a failed save cannot write into
 * the next one's transaction, which uses the same connection.
 */
const createTransaction = (client: SqliteClient, discard: () => void): SqliteTransaction => {
  let open = true
  const live = (): SqliteClient => {
    if (!open) throw new Error('The transaction has already ended: nothing more can be written in it')
    return client
  }
  const rollback = async (): Promise<void> => {
    if (!open) return
    open = false
    // A connection that cannot roll back is in an unknown state; the next transaction gets a new one.
    await client.execute('ROLLBACK').catch(discard)
  }
  return {
    execute: async (statement) => live().execute(statement),
    batch: async (statements) => {
      const results = []
      for (const statement of statements) results.push(await live().execute(statement))
      return results
    },
    executeMultiple: async (sql) => live().executeMultiple(sql),
    commit: async () => {
      await live().execute('COMMIT')
      open = false
    },
    rollback,
    close: () => void rollback(),
    get closed() {
      return !open
    },
  }
}
