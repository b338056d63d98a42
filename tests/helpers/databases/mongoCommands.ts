import { createRequire } from 'node:module'

type MongoDb = {
  dropDatabase: () => Promise<unknown>
  command: (command: object) => Promise<{ isWritablePrimary?: boolean }>
}
type MongoClient = {
  connect: () => Promise<unknown>
  db: (name?: string) => MongoDb
  close: () => Promise<void>
}
type MongoDriver = { MongoClient: new (uri: string) => MongoClient }

/** The driver that Payload's adapter brings, so that the tests need none of their own. */
const loadDriver = (): MongoDriver => {
  const requireFromTests = createRequire(import.meta.url)
  const requireFromAdapter = createRequire(requireFromTests.resolve('@payloadcms/db-mongodb'))
  const requireFromMongoose = createRequire(requireFromAdapter.resolve('mongoose'))
  const driver: MongoDriver = requireFromMongoose('mongodb')
  return driver
}

const withClient = async <Result>(
  uri: string,
  use: (client: MongoClient) => Promise<Result>,
): Promise<Result> => {
  const { MongoClient } = loadDriver()
  const client = new MongoClient(uri)
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.close()
  }
}

export const dropMongoDatabase = async (uri: string): Promise<void> => {
  await withClient(uri, (client) => client.db().dropDatabase())
}

/** Makes a `mongod` on this machine a replica set of one member, which transactions need, and waits for it. */
export const initiateReplicaSet = async (port: number, name: string): Promise<void> => {
  await withClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, async (client) => {
    const admin = client.db('admin')
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }]
    await admin.command({ replSetInitiate: { _id: name, members } })
    while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
}
