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
 * Waiting for another process happens here, mostly asynchronously: SQLite's own waiting stops the whole process.
 */
export const createSqliteWriter = ({
  url,
  busyTimeout = 5_000,
  foreignKeys = true,
}: SqliteWriterOptions): SqliteWriter => {
  let connection: SqliteClient | undefined
  const close = (): void => {
    connection?.close()
    connection = undefined
  }
  return {
    begin: async () => {
      const deadline = Date.now() + busyTimeout
      for (;;) {
        connection ??= await openWriter(url, foreignKeys)
        try {
          await connection.execute('BEGIN IMMEDIATE')
          return createTransaction(connection, close)
        } catch (error) {
          // The driver leaves the refused statement running, and no COMMIT is possible on this connection.
          close()
          if (!isWriteConflict(error) || Date.now() >= deadline) throw error
        }
        await new Promise((resolve) => setTimeout(resolve, blockingWait * (0.5 + Math.random())))
      }
    },
    close,
  }
}

/** Another process's save is usually over by then, and the requests of this one hardly notice. Milliseconds. */
const blockingWait = 50

const openWriter = async (url: string, foreignKeys: boolean): Promise<SqliteClient> => {
  const client = drizzle({ connection: { url } }).$client
  await client.execute(`PRAGMA busy_timeout = ${blockingWait}`)
  await client.execute('PRAGMA synchronous = FULL')
  await client.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
  return client
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
