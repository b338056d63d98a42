import { randomUUID } from 'node:crypto'

import type { BaseDatabaseAdapter } from 'payload'

import { openSession } from './openSession'
import type { Turns } from './turns'

export type TakeTurnsOptions = {
  readonly turns: Turns
  /** Runs `body` between the begin and the end of a transaction of the query builder. */
  readonly transaction: (body: (db: unknown) => Promise<void>) => Promise<void>
  /** A transaction still open after this is rolled back and the next has its turn. Milliseconds. @default 30000 */
  readonly timeout?: number
}

export type TransactionsInTurn = {
  readonly begin: () => Promise<string>
  /** For migrations, which may take as long as they need. */
  readonly beginUnwatched: () => Promise<string>
  readonly commit: (id: string) => Promise<void>
  readonly rollback: (id: string) => Promise<void>
  readonly isOpen: (id: unknown) => boolean
}

type TurnTakingAdapter = Pick<
  BaseDatabaseAdapter,
  'beginTransaction' | 'commitTransaction' | 'payload' | 'rollbackTransaction'
> & { readonly initializing: Promise<void>; readonly sessions: Record<string, unknown> }

type Taking = {
  readonly adapter: TurnTakingAdapter
  readonly options: TakeTurnsOptions
  /** Open transactions by id, each with what ends its turn. */
  readonly open: Map<string, () => void>
}

/**
 * Replaces Payload's transactions of the SQL databases by ones that wait for their turn, end in any case and tell
 * when a commit failed. One that never ends (a hook that hangs, or that writes without passing `req` and so waits
 * for itself) is rolled back after `timeout`.
 */
export const takeTurns = (adapter: TurnTakingAdapter, options: TakeTurnsOptions): TransactionsInTurn => {
  const { commitTransaction, rollbackTransaction } = adapter
  const open: Taking['open'] = new Map()
  const taking: Taking = { adapter, options, open }
  const endTurn = (id: string): void => open.get(id)?.()
  const inTurn: TransactionsInTurn = {
    begin: () => begin(taking, options.timeout ?? 30_000),
    beginUnwatched: () => begin(taking),
    commit: (id) => commitTransaction.call(adapter, id).finally(() => endTurn(id)),
    rollback: (id) => rollbackTransaction.call(adapter, id).finally(() => endTurn(id)),
    isOpen: (id) => open.has(String(id)),
  }
  adapter.beginTransaction = inTurn.begin
  adapter.commitTransaction = async (id) => inTurn.commit(String(await id))
  adapter.rollbackTransaction = async (id) => inTurn.rollback(String(await id))
  return inTurn
}

const begin = async (taking: Taking, timeout?: number): Promise<string> => {
  const { adapter, options, open } = taking
  await adapter.initializing
  const leave = await options.turns.enter()
  const id = randomUUID()
  try {
    adapter.sessions[id] = await openSession(options.transaction)
  } catch (error) {
    leave()
    throw error
  }
  const watchdog =
    timeout === undefined ? undefined : setTimeout(() => void expire(taking, id, timeout), timeout)
  watchdog?.unref()
  open.set(id, () => {
    clearTimeout(watchdog)
    open.delete(id)
    leave()
  })
  return id
}

const expire = async ({ adapter }: Taking, id: string, timeout: number): Promise<void> => {
  const { logger } = adapter.payload
  logger.error({
    msg: `A database transaction was rolled back because it had not ended after ${timeout / 1000} seconds. A hook hangs, or writes without passing "req" and so waits for its own transaction.`,
  })
  try {
    // Through the adapter, so that what is put around it learns of the rollback as well.
    await adapter.rollbackTransaction(id)
  } catch (err) {
    logger.error({ msg: 'The transaction could not be rolled back cleanly.', err })
  }
}
