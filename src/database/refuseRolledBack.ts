import type { BaseDatabaseAdapter } from 'payload'

import { wrapMutatingMethods } from './mutatingMethods'
import { TransactionRolledBack } from './transactionRolledBack'

/** Stragglers come within moments; this many rolled back transactions are remembered. */
const remembered = 1_000

/**
 * Refuses what comes after a rollback. Payload's adapters write outside of any transaction when they don't find
 * the one they are given, so the rest of a failed save that still runs would leave half of it behind; and they
 * answer a commit of it with success.
 *
 * @throws TransactionRolledBack from writes and commits in such a transaction
 */
export const refuseRolledBack = (adapter: BaseDatabaseAdapter): void => {
  const rolledBack = new Set<unknown>()
  const { commitTransaction, rollbackTransaction } = adapter
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    rolledBack.add(id)
    if (rolledBack.size > remembered) rolledBack.delete(rolledBack.values().next().value)
    await rollbackTransaction.call(adapter, id)
  }
  adapter.commitTransaction = async (given) => {
    const id = await given
    if (rolledBack.has(id)) throw new TransactionRolledBack()
    await commitTransaction.call(adapter, id)
  }
  wrapMutatingMethods(adapter, async (write, args) => {
    const id = await args.req?.transactionID
    if (id !== undefined && rolledBack.has(id)) throw new TransactionRolledBack()
    return write(args)
  })
}
