import express from 'express'
import type { Payload } from 'payload'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readDatabaseUri } from './database/databaseSettings'
import { isMigrationFailed } from './database/migrationFailed'
import { createStore } from './delivery/createStore'
import { ensureDataDir, isSettingsError, readEnv } from './env'
import { readEdition } from './publishing/readEdition'
import { createAdmin } from './server/adminHandler'
import { deriveFacts, readBuiltFacts, requireCurrentFacts } from './server/builtFacts'
import { closeGracefully } from './server/closeGracefully'
import { createDelivery } from './server/createDelivery'
import { createHttpServer } from './server/createHttpServer'
import { draftPageRoute } from './server/draftPageRoute'
import { listen } from './server/listen'
import { openContent } from './server/openContent'
import { panel } from './server/panel'

/** One folder below the root, both here and in the bundle. */
const fromRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Milliseconds in which those who wait for the port are answered before loading the rest stops this thread. */
const firstAnswers = 50

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

  const built = await readBuiltFacts(new URL('facts.json', import.meta.url))
  const { model, migrations } = built ?? (await deriveFacts())
  const edition =
    built && (await readEdition({ database, migrations, createStore: () => createStore(model) }))
  let payload: Payload | undefined
  const delivery = await createDelivery({
    model,
    edition,
    database: database.kind,
    admission: settings,
    log: (line) => (payload ? payload.logger.warn(line) : console.warn(line)),
    publicUrl: settings.publicUrl,
    snapshotFolder: join(settings.dataDir, 'snapshots'),
    isDevelopment: settings.mode !== 'production',
    reportError: (error, requestId) => {
      const msg = `Request ${requestId} failed`
      if (payload) payload.logger.error({ msg, err: error })
      else console.error(msg, error)
    },
  })

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
  app.use(draftPageRoute({ payload: () => payload, readDrafts: delivery.readDrafts, model }))
  app.use(admin.handle)

  const openRest = async () => {
    await delivery.prepare()
    await admin.load()
    // Before Payload starts, which changes the collections that it is given.
    if (built) await requireCurrentFacts(built)
    return openContent({
      settings,
      model,
      delivery,
      seedFolder: fromRoot('src/seed/data'),
      signal: stopping.signal,
      onPayload: (opened) => (payload = opened),
    })
  }
  const close = (opening: ReturnType<typeof openRest>) =>
    closeGracefully({
      server,
      hangUp: delivery.hangUp,
      steps: [
        delivery.close,
        async () => (await opening).runner.stop(),
        async () => (await opening).follower.stop(),
        admin.close,
        async () => (await opening).payload.destroy(),
      ],
    }).then(() => process.exit(0))

  // What was read already is served while the rest is loaded; else the port opens when all is there.
  const early = edition && (await listen(server, settings))
  if (early !== undefined) await wait(firstAnswers)
  const opening = openRest()
  const closeOnce = () => void close(opening).catch(fail)
  if (early !== undefined) onAbort(stopping.signal, closeOnce)
  const { credentials } = await opening
  const port = early ?? (await listen(server, settings))
  if (early === undefined) onAbort(stopping.signal, closeOnce)
  if (early !== undefined && stopping.signal.aborted) return
  console.log(
    panel({
      origin: settings.publicUrl ?? `http://localhost:${port}`,
      database: database.kind,
      dataDir: database.kind === 'sqlite' ? settings.dataDir : undefined,
      revision: delivery.store.revision,
      credentials,
    }),
  )
  await admin.warmUp()
}

const onAbort = (signal: AbortSignal, listener: () => void): void => {
  if (signal.aborted) listener()
  else signal.addEventListener('abort', listener)
}

const fail = (error: unknown): void => {
  if (isSettingsError(error) || isMigrationFailed(error)) console.error(error.message)
  else console.error(error)
  process.exit(1)
}

start().catch(fail)
