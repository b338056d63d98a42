import { Writable } from 'node:stream'
import type { SanitizedConfig } from 'payload'

export type ConfigOptions = {
  readonly databaseUri: string
  /** Takes what Cofactor would keep in its data folder. */
  readonly dataDir: string
  /** What is logged goes here instead of to the terminal. */
  readonly log: string[]
  /** Most tests are about what happens once something is published, and not about who agreed. @default 'optional' */
  readonly review?: 'required' | 'optional'
  /** Where works are looked up. Nowhere, unless a test brings registers of its own. */
  readonly registers?: RegisterAddresses | undefined
}

export type RegisterAddresses = {
  readonly crossrefUrl: string
  readonly pubmedUrl: string
  readonly pmcUrl: string
}

/** The product's own configuration. It reads the environment when it is first imported. */
export const loadConfig = async ({
  databaseUri,
  dataDir,
  log,
  review = 'optional',
  registers,
}: ConfigOptions): Promise<SanitizedConfig> => {
  process.env.DATABASE_URI = databaseUri
  process.env.COFACTOR_DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET = 'f3b1c9a7e5d24680f3b1c9a7e5d24680'
  process.env.COFACTOR_REVIEW = review
  process.env.COFACTOR_REGISTERS = registers ? 'on' : 'off'
  if (registers) {
    process.env.COFACTOR_CROSSREF_URL = registers.crossrefUrl
    process.env.COFACTOR_PUBMED_URL = registers.pubmedUrl
    process.env.COFACTOR_PMC_URL = registers.pmcUrl
    process.env.COFACTOR_CONTACT_EMAIL = 'editors@cofactor.test'
  }
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
