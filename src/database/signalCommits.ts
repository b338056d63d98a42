import type { BaseDatabaseAdapter } from 'payload'

import { signalCommit } from './commitSignal'

/** Makes every successful `commitTransaction` of the adapter known through `onCommit`. */
export const signalCommits = (adapter: Pick<BaseDatabaseAdapter, 'commitTransaction'>): void => {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async (id) => {
    await commitTransaction.call(adapter, id)
    signalCommit()
  }
}
