import type { PostgresAdapter } from '@payloadcms/db-postgres'

/**
 * Makes the pool before Payload would. Payload keeps one connection out of the pool for ever, so that the pool can
 * never be closed, and listens to no errors of the others: a restart of Postgres would end this process.
 */
export const ownPostgresPool = (adapter: PostgresAdapter): void => {
  const { connect, destroy } = adapter
  adapter.connect = async (args) => {
    adapter.pool ??= await createPool(adapter)
    await connect?.call(adapter, args)
  }
  adapter.destroy = async () => {
    await destroy?.call(adapter)
    await adapter.pool.end()
    Reflect.deleteProperty(adapter, 'pool')
  }
}

type PoolClient = {
  release: (error?: Error | boolean) => void
  once: (event: 'end', listener: () => void) => unknown
  off: (event: 'end', listener: () => void) => unknown
}

/**
 * Gives a lost connection back for whoever holds it: the query builder forgets to when it is lost at BEGIN, and so
 * many of those would use up the pool. The holder may still give it back afterwards.
 */
const releaseWhenLost = (client: PoolClient): void => {
  const { release } = client
  let held = true
  const releaseOnce: PoolClient['release'] = (error) => {
    if (!held) return
    held = false
    client.off('end', whenLost)
    release(error)
  }
  const whenLost = (): void => releaseOnce(true)
  client.once('end', whenLost)
  client.release = releaseOnce
}

const createPool = async ({
  pg,
  poolOptions,
  payload,
}: PostgresAdapter): Promise<PostgresAdapter['pool']> => {
  const pool = new pg.Pool(poolOptions)
  pool.on('connect', (client) => {
    client.on('error', (error) => {
      payload.logger.warn({ msg: `A connection to Postgres was lost: ${error.message}` })
    })
  })
  // The pool sets `release` just after it says so.
  pool.on('acquire', (client) => queueMicrotask(() => releaseWhenLost(client)))
  // The pool repeats what its idle connections said, and would end the process if nobody listened.
  pool.on('error', () => undefined)
  try {
    await pool.query('select 1')
    return pool
  } catch (cause) {
    await pool.end()
    throw new Error(`Cannot connect to Postgres: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}
