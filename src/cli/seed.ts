import { fileURLToPath } from 'node:url'
import { getPayload } from 'payload'
import { localization, publicCollections } from '../../collections/index'
import { ensureDataDir, readEnv } from '../env'
import { readContentModel } from '../model/readContentModel'
import { createSequencer } from '../publishing/createSequencer'
import { readSeed } from '../seed/readSeed'
import { seedContent } from '../seed/seedContent'
import { createProgressLine } from '../server/progressLine'

/** `npm run seed`: loads what is missing of the starter knowledge, beside a running server or without one. */
const seed = async (): Promise<void> => {
  ensureDataDir(readEnv().dataDir)
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort(new Error('Stopped. Run it again to go on.')))
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config })
  const progress = createProgressLine('Loading the starter knowledge')
  const result = await seedContent({
    payload,
    model: readContentModel(publicCollections, localization),
    batches: await readSeed(fileURLToPath(new URL('../../src/seed/data', import.meta.url))),
    onProgress: progress.update,
    signal: stopping.signal,
  })
  await createSequencer(payload).run()
  progress.end(
    `${result.created} documents loaded (${result.drafts} as drafts), ${result.kept} were there already`,
  )
  await payload.destroy()
}

seed().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
