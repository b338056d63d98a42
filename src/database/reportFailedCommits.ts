import { randomUUID } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { openSession } from './openSession'

/**
 * Lets a COMMIT that did not happen fail. Payload swallows its errors, and Postgres answers the COMMIT of a
 * transaction in which a statement had failed (a hook caught the error) with a rollback and no error at all.
 */
export const reportFailedCommits = (adapter: PostgresAdapter): void => {
  adapter.beginTransaction = async () => {
    await adapter.initializing
    const id = randomUUID()
    const session = await openSession((body) =>
      adapter.drizzle.transaction(async (tx) => {
        await body(tx)
        await refuseAborted(() => tx.execute('select 1'))
      }),
    )
    Reflect.set(adapter.sessions, id, session)
    return id
  }
}

const refuseAborted = async (ask: () => Promise<unknown>): Promise<void> => {
  try {
    await ask()
  } catch (cause) {
    throw new Error('Nothing was saved: a statement of this transaction had failed before', { cause })
  }
}
