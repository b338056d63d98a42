import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { wrapMutatingMethods, type Write, type WriteArgs } from './mutatingMethods'
import { createSqliteWriter, type SqliteWriter } from './sqliteWriter'
import { takeTurns, type TransactionsInTurn } from './takeTurns'
import { sharedTurns } from './turns'

export type SerialiseWritesOptions = {
  /** `file:` URL of the database. */
  readonly url: string
  /** Identity of the database in this process: the absolute path of its file. */
  readonly key: string
  /** A transaction still open after this is rolled back and the queue goes on. Milliseconds. @default 30000 */
  readonly transactionTimeout?: number
  /** How long to wait for another process to let go of the file. Milliseconds. @default 5000 */
  readonly busyTimeout?: number
}

/**
 * Makes a SQLite adapter write one transaction at a time. SQLite has one writer, and two that begin at once in a
 * process fail at once: its driver cannot wait without stopping the thread that would let go of the lock.
 *
 * A write without a transaction gets one of its own, so that it too is kept whole or not at all.
 */
export const serialiseWrites = (
  adapter: SQLiteAdapter,
  { url, key, transactionTimeout, busyTimeout }: SerialiseWritesOptions,
): TransactionsInTurn => {
  useWriter(adapter, createSqliteWriter({ url, busyTimeout }))
  const transactions = takeTurns(adapter, {
    turns: sharedTurns(key),
    transaction: (body) => adapter.drizzle.transaction((tx) => body(tx)),
    timeout: transactionTimeout,
  })
  wrapMutatingMethods(adapter, async (write, args) => {
    const id = await args.req?.transactionID
    return transactions.isOpen(id) ? write(args) : writeAlone(transactions, write, args)
  })
  return transactions
}

/** Reads keep Payload's connection; each transaction opened on it becomes one of the writer's. */
const useWriter = (adapter: SQLiteAdapter, writer: SqliteWriter): void => {
  const { connect, destroy } = adapter
  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    adapter.client.transaction = writer.begin
  }
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    writer.close()
    adapter.client.close()
    // Payload connects again only where it finds no client, as after a hot reload.
    Reflect.deleteProperty(adapter, 'client')
  }
}

const writeAlone = async (
  { begin, commit, rollback }: TransactionsInTurn,
  write: Write,
  args: WriteArgs,
): Promise<unknown> => {
  const id = await begin()
  try {
    const result: unknown = await write({ ...args, req: withTransaction(args.req, id) })
    await commit(id)
    return result
  } catch (error) {
    await rollback(id)
    throw error
  }
}

/** The caller's request must not learn of a transaction that it did not begin. */
const withTransaction = (
  req: Partial<PayloadRequest> | undefined,
  transactionID: string,
): Partial<PayloadRequest> => {
  if (!req) return { transactionID }
  const isolated = isolateObjectProperty(req, 'transactionID')
  isolated.transactionID = transactionID
  return isolated
}
