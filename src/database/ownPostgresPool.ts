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
