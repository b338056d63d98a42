import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { buildConfig, getPayload, type Block, type CollectionConfig, type Payload } from 'payload'
import { proseFeatures } from '../../collections/fields/proseFeatures'
import { inSetting } from '../../collections/inSetting'
import { internalCollections, localization, publicCollections } from '../../collections/index'
import { lexicalEditor } from '../../collections/lexical'
import { withCitationDesk } from '../../src/citationDesk/withCitationDesk'
import { createDatabaseAdapter } from '../../src/database/createDatabaseAdapter'
import { readDatabaseUri } from '../../src/database/databaseSettings'
import { createAllTables } from './databases/createAllTables'
import { provideDatabase } from './databases/provideDatabase'
import { createTemporaryFolder } from './databases/temporaryFolder'
import { readTestDatabaseKind } from './databases/testDatabaseKind'
import { localApi, type LocalApi } from './localApi'

export type Quotations = { readonly payload: Payload; readonly local: LocalApi; stop(): Promise<void> }

/** Refers to citations in each way that a block can. */
const quotation: Block = {
  slug: 'quotation',
  fields: [
    { name: 'citation', type: 'relationship', relationTo: 'citations' },
    { name: 'about', type: 'relationship', relationTo: ['citations', 'claims'], hasMany: true },
    {
      name: 'rows',
      type: 'array',
      fields: [{ name: 'source', type: 'relationship', relationTo: 'citations' }],
    },
  ],
}

/** Has a field of the same name. */
const figure: Block = {
  slug: 'figure',
  fields: [{ name: 'citation', type: 'relationship', relationTo: 'citations' }],
}

/** The content model with one collection more, whose body may quote works. */
const essays: CollectionConfig = {
  slug: 'essays',
  labels: { singular: 'Essay', plural: 'Essays' },
  admin: { useAsTitle: 'title' },
  versions: { drafts: true },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'body', type: 'blocks', blocks: [quotation, figure] },
    { name: 'about', type: 'relationship', relationTo: ['citations', 'claims'], hasMany: true },
    { name: 'sources', type: 'relationship', relationTo: 'citations', hasMany: true },
  ],
}

const registers = { isOn: false, crossrefUrl: '', pubmedUrl: '', pmcUrl: '' }

/** Payload on a new database of the kind in COFACTOR_TEST_DATABASE, with essays. */
export const startQuotations = async (): Promise<Quotations> => {
  const database = await provideDatabase(readTestDatabaseKind())
  const folder = createTemporaryFolder('data')
  const config = await buildConfig({
    secret: 'a secret for tests only, of no use elsewhere',
    db: createDatabaseAdapter(readDatabaseUri(database.uri, { dataDir: folder.path, production: false }), {
      migrations: createAllTables,
    }),
    collections: [
      ...publicCollections.map(withCitationDesk(registers)),
      essays,
      ...internalCollections.map(inSetting({ dataDir: folder.path })),
    ],
    localization,
    editor: lexicalEditor({ features: proseFeatures() }),
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: {}, destination: new Writable({ write: (_chunk, _encoding, done) => done() }) },
  })
  const payload = await getPayload({ config, key: randomUUID() })
  return {
    payload,
    local: localApi(payload),
    stop: async () => {
      await payload.destroy()
      await database.stop()
      folder.remove()
    },
  }
}
