import { MongoClient, type ClientSession, type Db } from 'mongodb'
import {
  connectTimeout,
  NotReadDirectly,
  stepsAtOnce,
  type DirectRead,
  type KeyRow,
  type StepRow,
} from './directRead'

/** In a transaction that sees one state, whoever writes meanwhile. MongoDB has no migrations. */
export const readMongo = async ({ url, take }: Omit<DirectRead, 'migrations'>): Promise<KeyRow[]> => {
  const client = new MongoClient(url, {
    serverSelectionTimeoutMS: connectTimeout,
    connectTimeoutMS: connectTimeout,
  })
  try {
    await client.connect()
    await requireCollections(client.db())
    const session = client.startSession()
    session.startTransaction({ readConcern: { level: 'snapshot' } })
    try {
      return await readAll(client.db(), session, take)
    } finally {
      await session.abortTransaction().catch(() => undefined)
      await session.endSession()
    }
  } finally {
    await client.close()
  }
}

/** As Payload's adapter names them: by slug, in the plural that Mongoose makes. */
const collections = { users: 'users', outbox: 'outboxes', publications: 'publications', keys: 'api-keys' }

const requireCollections = async (db: Db): Promise<void> => {
  const present = new Set(
    (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name),
  )
  if (!Object.values(collections).every((name) => present.has(name)))
    throw new NotReadDirectly('the collections are not those of this release')
}

const readAll = async (db: Db, session: ClientSession, take: DirectRead['take']): Promise<KeyRow[]> => {
  const user = await db.collection(collections.users).findOne({}, { session, projection: { _id: 1 } })
  if (!user) throw new NotReadDirectly('nobody has an account yet, so the content may still be loading')
  const waiting = await db.collection(collections.outbox).findOne({}, { session, projection: { _id: 1 } })
  if (waiting) throw new NotReadDirectly('a step waits for its revision')
  for (let last = 0; ;) {
    const rows = await db
      .collection(collections.publications)
      .find({ revision: { $gt: last } }, { session })
      .sort({ revision: 1 })
      .limit(stepsAtOnce)
      .toArray()
    const steps = rows.map(stepOf)
    take(steps)
    last = steps.at(-1)?.revision ?? last
    if (steps.length < stepsAtOnce) break
  }
  const keys = await db.collection(collections.keys).find({}, { session }).toArray()
  return keys.map((key) => ({ ...key, id: String(key._id) }))
}

const stepOf = (row: Readonly<Record<string, unknown>>): StepRow => ({
  revision: Number(row['revision']),
  at: row['at'] instanceof Date ? row['at'].toISOString() : new Date(String(row['at'])).toISOString(),
  supersededBy: typeof row['supersededBy'] === 'number' ? row['supersededBy'] : undefined,
  kind: row['kind'],
  type: row['type'],
  documentId: row['documentId'],
  slug: row['slug'],
  record: row['record'] ?? null,
})
