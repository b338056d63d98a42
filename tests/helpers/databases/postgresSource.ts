import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync } from 'node:fs'
import { join } from 'node:path'

import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'

import type { DatabaseSource, NoSource, ProvidedDatabase } from './databaseSource'
import { findPostgresFolder } from './findProgram'
import { findFreePort, startServer } from './startServer'
import { createTemporaryFolder } from './temporaryFolder'

/** POSTGRES_URI, where given: each test file makes a database of its own on that server. Else the installed programs. */
export const findPostgres = (): DatabaseSource | NoSource => {
  const uri = process.env.POSTGRES_URI
  if (uri) {
    return {
      kind: 'postgres',
      how: 'the Postgres server of POSTGRES_URI',
      provide: () => provideOn(uri, async () => undefined),
    }
  }
  const folder = findPostgresFolder()
  if (folder === undefined) {
    return {
      kind: 'postgres',
      reason:
        'POSTGRES_URI is not set, and "initdb" and "postgres" are neither in /usr/lib/postgresql nor on the PATH',
      howToGet: 'set POSTGRES_URI=postgres://user:password@host:5432/postgres, or install postgresql',
    }
  }
  return { kind: 'postgres', how: `PostgreSQL from ${folder}`, provide: () => provideOwn(folder) }
}

const provideOn = async (server: string, stopServer: () => Promise<void>): Promise<ProvidedDatabase> => {
  const name = `cofactor_test_${randomBytes(6).toString('hex')}`
  await runOnPostgres(server, `create database ${name}`)
  const uri = new URL(server)
  uri.pathname = `/${name}`
  return {
    uri: uri.href,
    stop: async () => {
      await runOnPostgres(server, `drop database if exists ${name} with (force)`)
      await stopServer()
    },
  }
}

/** Runs one statement on a connection of its own. */
export const runOnPostgres = async (server: string, statement: string): Promise<void> => {
  const { $client } = drizzle(server)
  // A server that is stopped next says so on connections that are still closing.
  $client.on('error', () => undefined)
  try {
    await $client.query(statement)
  } finally {
    await $client.end()
  }
}

const provideOwn = async (folder: string): Promise<ProvidedDatabase> => {
  const data = createTemporaryFolder('postgres')
  const user = unprivilegedUser()
  if (user) chownSync(data.path, user.uid, user.gid)
  const port = await findFreePort()
  const initArgs = [
    '-D',
    data.path,
    '-U',
    'cofactor',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ]
  execFileSync(join(folder, 'initdb'), initArgs, { stdio: 'pipe', cwd: '/', ...user })
  const stop = await startServer({
    program: join(folder, 'postgres'),
    // No durability, no socket file: the data is thrown away.
    args: [
      '-D',
      data.path,
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-k',
      '',
      '-F',
      '-c',
      'full_page_writes=off',
    ],
    port,
    stopSignal: 'INT',
    user,
  })
  const server = `postgres://cofactor@127.0.0.1:${port}/postgres`
  const stopAndForget = async (): Promise<void> => {
    await stop()
    data.remove()
  }
  try {
    await waitUntilReady(server)
    return await provideOn(server, stopAndForget)
  } catch (error) {
    await stopAndForget()
    throw error
  }
}

/** The port answers a little before the database does. */
const waitUntilReady = async (server: string): Promise<void> => {
  const deadline = Date.now() + 30_000
  for (;;) {
    try {
      return await runOnPostgres(server, 'select 1')
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Postgres refuses to run as root, as in a container; it then runs as its own user, or as nobody. */
const unprivilegedUser = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const found = ['postgres', 'nobody'].map(readUser).find((user) => user !== undefined)
  if (!found)
    throw new Error('Postgres cannot run as root, and there is neither a user "postgres" nor "nobody".')
  return found
}

const readUser = (name: string): { uid: number; gid: number } | undefined => {
  try {
    const [uid, gid] = ['-u', '-g'].map((what) => Number(execFileSync('id', [what, name], { stdio: 'pipe' })))
    return uid === undefined || gid === undefined ? undefined : { uid, gid }
  } catch {
    return undefined
  }
}
