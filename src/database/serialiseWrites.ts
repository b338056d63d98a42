import { randomUUID } from 'node:crypto'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { wrapMutatingMethods, type Write, type WriteArgs } from './mutatingMethods'
import { openSession } from './openSession'
import { createSqliteWriter, type SqliteWriter } from './sqliteWriter'
import { writeQueue, type WriteQueue } from './writeQueue'

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

export type SerialisedWrites = {
  /** Begins a transaction that may take as long as it needs, for migrations. */
  readonly beginUnwatched: () => Promise<string>
}

type Writing = {
  readonly adapter: SQLiteAdapter
  readonly queue: WriteQueue
  readonly writer: SqliteWriter
  readonly timeout: number
  /** Transactions by id, each with what ends its turn. */
  readonly open: Map<string, () => void>
  readonly commit: (id: string) => Promise<void>
  readonly rollback: (id: string) => Promise<void>
}

/**
 * Makes a SQLite adapter write one transaction at a time. SQLite has one writer, and two that begin at once in a
 * process fail at once: its driver cannot wait without stopping the thread that would let go of the lock.
 *
 * A write without a transaction gets one of its own, so that it too is kept whole or not at all. A transaction
 * that never ends (a hook that hangs, or that writes without passing `req` and so waits for itself) is rolled back
 * after `transactionTimeout`.
 */
export const serialiseWrites = (
  adapter: SQLiteAdapter,
  options: SerialiseWritesOptions,
): SerialisedWrites => {
  const { commitTransaction, rollbackTransaction } = adapter
  const open: Writing['open'] = new Map()
  const writing: Writing = {
    adapter,
    queue: writeQueue(options.key),
    writer: createSqliteWriter(options),
    timeout: options.transactionTimeout ?? 30_000,
    open,
    commit: (id) => commitTransaction.call(adapter, id).finally(() => open.get(id)?.()),
    rollback: (id) => rollbackTransaction.call(adapter, id).finally(() => open.get(id)?.()),
  }
  useWriter(writing)
  adapter.beginTransaction = () => begin(writing)
  adapter.commitTransaction = async (id) => writing.commit(String(await id))
  adapter.rollbackTransaction = async (id) => writing.rollback(String(await id))
  wrapMutatingMethods(adapter, async (write, args) => {
    const id = await args.req?.transactionID
    return open.has(String(id)) ? write(args) : writeAlone(writing, write, args)
  })
  return { beginUnwatched: () => begin(writing, null) }
}

/** Reads keep Payload's connection; each transaction opened on it becomes one of the writer's. */
const useWriter = ({ adapter, writer }: Writing): void => {
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

const begin = async (writing: Writing, timeout: number | null = writing.timeout): Promise<string> => {
  const { adapter, queue, open } = writing
  await adapter.initializing
  const leave = await queue.enter()
  try {
    const id = randomUUID()
    const session = await openSession((body) => adapter.drizzle.transaction((tx) => body(tx)))
    Reflect.set(adapter.sessions, id, session)
    const watchdog = timeout === null ? undefined : setTimeout(() => void expire(writing, id), timeout)
    watchdog?.unref()
    open.set(id, () => {
      clearTimeout(watchdog)
      open.delete(id)
      leave()
    })
    return id
  } catch (error) {
    leave()
    throw error
  }
}

const expire = async ({ adapter, timeout }: Writing, id: string): Promise<void> => {
  adapter.payload.logger.error({
    msg: `A database transaction was rolled back because it had not ended after ${timeout / 1000} seconds. A hook hangs, or writes without passing "req" and so waits for its own transaction.`,
  })
  try {
    // Through the adapter, so that what is put around it learns of the rollback as well.
    await adapter.rollbackTransaction(id)
  } catch (err) {
    adapter.payload.logger.error({ msg: 'The transaction could not be rolled back cleanly.', err })
  }
}

const writeAlone = async (writing: Writing, write: Write, args: WriteArgs): Promise<unknown> => {
  const id = await begin(writing)
  try {
    const result: unknown = await write({ ...args, req: withTransaction(args.req, id) })
    await writing.commit(id)
    return result
  } catch (error) {
    await writing.rollback(id)
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
