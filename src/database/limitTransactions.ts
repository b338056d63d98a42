import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { takeTurns, type TransactionsInTurn } from './takeTurns'
import { createTurns } from './turns'

/**
 * Leaves half of the pool's connections to those who already have a transaction: Payload reads the lock of a
 * document outside of the transaction that saves it, so as many saves at once as there are connections would wait
 * for each other for ever.
 *
 * A COMMIT that did not happen fails. Payload swallows that, and Postgres answers the COMMIT of a transaction in
 * which a statement had failed (a hook caught the error) with a rollback and no error at all.
 */
export const limitTransactions = (adapter: PostgresAdapter, poolSize: number): TransactionsInTurn =>
  takeTurns(adapter, {
    turns: createTurns(Math.max(1, Math.floor(poolSize / 2))),
    transaction: (body) =>
      adapter.drizzle.transaction(async (tx) => {
        await body(tx)
        await refuseAborted(() => tx.execute('select 1'))
      }),
  })

const refuseAborted = async (ask: () => Promise<unknown>): Promise<void> => {
  try {
    await ask()
  } catch (cause) {
    throw new Error('Nothing was saved: a statement of this transaction had failed before', { cause })
  }
}
