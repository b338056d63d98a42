import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

/** MongoDB needs no schema migrations; its indexes are built before the first write, so that unique ones hold. */
export const createMongoAdapter = ({ url }: { readonly url: string }): DatabaseAdapterObj =>
  mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: {},
    connectOptions: { serverSelectionTimeoutMS: 10_000 },
    migrationDir: 'src/migrations/mongodb',
  })
