import express from 'express'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getPayload } from 'payload'
import { readDatabaseUri } from './database/databaseSettings'
import { isMigrationFailed } from './database/migrationFailed'
import { ensureDataDir, isSettingsError, readEnv, SettingsError, type Settings } from './env'
import { createAdmin } from './server/adminHandler'
import { closeGracefully } from './server/closeGracefully'
import { createDelivery } from './server/createDelivery'
import { createHttpServer } from './server/createHttpServer'
import { ensureFirstAdmin } from './server/ensureFirstAdmin'
import { panel } from './server/panel'
import { seedIfEmpty } from './server/seedIfEmpty'

/** One folder below the root, both here and in the bundle. */
const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const listen = (server: Server, { port, host }: Settings): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      reject(
        new SettingsError(
          'PORT',
          `${port} is in use on ${host}`,
          'stop what listens there or choose another one',
        ),
      )
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

const start = async (): Promise<void> => {
  const settings = readEnv()
  const database = readDatabaseUri(settings.databaseUri, {
    dataDir: settings.dataDir,
    production: settings.mode === 'production',
  })
  ensureDataDir(settings.dataDir)
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stopping.abort(new Error(`Stopped by ${signal}.`)))
  }

  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  const delivery = createDelivery({
    database: database.kind,
    admission: settings,
    log: (line) => payload.logger.warn(line),
    publicUrl: settings.publicUrl,
    snapshotFolder: join(settings.dataDir, 'snapshots'),
    isDevelopment: settings.mode !== 'production',
    reportError: (error, requestId) =>
      payload.logger.error({ msg: `Request ${requestId} failed`, err: error }),
  })
  await seedIfEmpty({
    payload,
    model: delivery.model,
    folder: fromRoot('src/seed/data'),
    signal: stopping.signal,
  })
  const credentials = await ensureFirstAdmin({
    payload,
    email: settings.adminEmail,
    password: settings.adminPassword,
  })
  const follower = await delivery.follow(payload)

  const app = express()
  app.disable('x-powered-by')
  const server = createHttpServer((request, response) =>
    delivery.door(request, response, () => app(request, response)),
  )
  const admin = createAdmin({
    dir: fromRoot('src/admin'),
    dev: settings.mode !== 'production',
    hostname: settings.host,
    port: settings.port,
    httpServer: server,
  })
  app.use(delivery.app)
  app.get('/', (_request, response) => response.redirect(302, '/admin'))
  app.use(admin.handle)

  const port = await listen(server, settings)
  console.log(
    panel({
      origin: settings.publicUrl ?? `http://localhost:${port}`,
      database: database.kind,
      dataDir: database.kind === 'sqlite' ? settings.dataDir : undefined,
      revision: delivery.store.revision,
      credentials,
    }),
  )

  const close = () =>
    closeGracefully({
      server,
      hangUp: delivery.hangUp,
      steps: [delivery.close, follower.stop, admin.close, () => payload.destroy()],
    }).then(() => process.exit(0))
  stopping.signal.addEventListener('abort', () => void close())
  if (stopping.signal.aborted) await close()
  await admin.warmUp()
}

start().catch((error: unknown) => {
  if (isSettingsError(error) || isMigrationFailed(error)) console.error(error.message)
  else console.error(error)
  process.exit(1)
})
