import { randomBytes } from 'node:crypto'

import type { DatabaseSource, NoSource, ProvidedDatabase } from './databaseSource'
import { findProgram } from './findProgram'
import { dropMongoDatabase, initiateReplicaSet } from './mongoCommands'
import { findFreePort, startServer } from './startServer'
import { createTemporaryFolder } from './temporaryFolder'

/** In this order: MONGODB_URI, a `mongod` on the PATH, SecantusDB, which stands in for MongoDB and is named so. */
export const findMongo = (): DatabaseSource | NoSource => {
  const uri = process.env.MONGODB_URI
  if (uri) {
    return {
      kind: 'mongodb',
      how: 'the MongoDB server of MONGODB_URI',
      provide: () => provideOn(uri, async () => undefined),
    }
  }
  const mongod = findProgram('mongod')
  if (mongod) return { kind: 'mongodb', how: `MongoDB from ${mongod}`, provide: () => provideMongod(mongod) }
  const secantus = findProgram('secantusd-py')
  if (secantus) {
    return {
      kind: 'mongodb',
      how: `SecantusDB from ${secantus}, a stand-in for MongoDB`,
      provide: () => provideSecantus(secantus),
    }
  }
  return {
    kind: 'mongodb',
    reason:
      'MONGODB_URI is not set, neither "mongod" nor "secantusd-py" is on the PATH, and mongodb-memory-server is not used because it downloads a server',
    howToGet:
      'set MONGODB_URI=mongodb://host/?replicaSet=rs0, or install mongod, or "pip install --pre SecantusDB", a stand-in',
  }
}

const provideOn = async (server: string, stopServer: () => Promise<void>): Promise<ProvidedDatabase> => {
  const uri = withDatabase(server, `cofactor_test_${randomBytes(6).toString('hex')}`)
  return {
    uri,
    stop: async () => {
      await dropMongoDatabase(uri)
      await stopServer()
    },
  }
}

/** Replaces the database in an address, which may list several hosts and so is not always a URL. */
const withDatabase = (server: string, name: string): string =>
  server.replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${name}`)

const provideMongod = async (program: string): Promise<ProvidedDatabase> => {
  const data = createTemporaryFolder('mongodb')
  const port = await findFreePort()
  const args = ['--replSet', 'rs0', '--dbpath', data.path, '--port', String(port), '--bind_ip', '127.0.0.1']
  const stop = await startServer({ program, args, port })
  await initiateReplicaSet(port, 'rs0').catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return provideOn(`mongodb://127.0.0.1:${port}/?replicaSet=rs0`, async () => {
    await stop()
    data.remove()
  })
}

const provideSecantus = async (program: string): Promise<ProvidedDatabase> => {
  const data = createTemporaryFolder('secantus')
  const port = await findFreePort()
  const args = ['--host', '127.0.0.1', '--port', String(port), '--storage-path', data.path]
  // An orderly end takes it seconds, and its data is thrown away.
  const stop = await startServer({ program, args, port, stopSignal: 'KILL' })
  return provideOn(`mongodb://127.0.0.1:${port}/?replicaSet=secantus`, async () => {
    await stop()
    data.remove()
  })
}
