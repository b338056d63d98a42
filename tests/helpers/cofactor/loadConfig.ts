import { Writable } from 'node:stream'
import type { SanitizedConfig } from 'payload'

export type ConfigOptions = {
  readonly databaseUri: string
  /** Takes what Cofactor would keep in its data folder. */
  readonly dataDir: string
  /** What is logged goes here instead of to the terminal. */
  readonly log: string[]
}

/** The product's own configuration. It reads the environment when it is first imported. */
export const loadConfig = async ({ databaseUri, dataDir, log }: ConfigOptions): Promise<SanitizedConfig> => {
  process.env.DATABASE_URI = databaseUri
  process.env.COFACTOR_DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = 'f3b1c9a7e5d24680f3b1c9a7e5d24680'
  const { default: loading } = await import('../../../payload.config')
  const config = await loading
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      log.push(String(chunk))
      done()
    },
  })
  Object.assign(config, { logger: { options: {}, destination } })
  config.typescript.autoGenerate = false
  return config
}
