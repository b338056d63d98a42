import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'

import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionConfig,
  type Payload,
  type SanitizedConfig,
} from 'payload'

import { answerWriteConflict } from '../../../src/database/answerWriteConflict'
import { createDatabaseAdapter } from '../../../src/database/createDatabaseAdapter'
import { readDatabaseUri } from '../../../src/database/databaseSettings'
import { createAllTables } from './createAllTables'

export type NotesOptions = {
  readonly uri: string
  /** SQLite's watchdog. Milliseconds. */
  readonly transactionTimeout?: number
  /** Called inside the transaction of every save, after the ledger row was written. */
  readonly afterLedger?: (title: string) => Promise<void>
}

export type Notes = {
  readonly payload: Payload
  /** Calls Payload's REST API without a server. */
  readonly rest: (path: string, init?: RequestInit) => Promise<Response>
  readonly logged: () => string
  readonly stop: () => Promise<void>
}

/** Title of a note whose hook throws after it has written. */
export const refusedTitle = 'refuse me'

const open = { create: () => true, read: () => true, update: () => true, delete: () => true }

const notes = (afterLedger: NotesOptions['afterLedger']): CollectionConfig => ({
  slug: 'notes',
  access: open,
  versions: { drafts: true, maxPerDoc: 0 },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'tags', type: 'array', fields: [{ name: 'tag', type: 'text' }] },
  ],
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await req.payload.create({ collection: 'ledger', data: { note: doc.id, title: doc.title }, req })
        await afterLedger?.(doc.title)
        if (doc.title === refusedTitle) throw new Error('Refused on demand')
      },
    ],
  },
})

const ledger: CollectionConfig = {
  slug: 'ledger',
  access: open,
  fields: [
    { name: 'note', type: 'text', required: true },
    { name: 'title', type: 'text', required: true },
  ],
}

/** A Payload of two collections: saving a note also writes a row of the ledger, in the same transaction. */
export const startNotes = async (options: NotesOptions): Promise<Notes> => {
  const lines: string[] = []
  const config = await configure(options, lines)
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  return {
    payload,
    rest: (path, init) =>
      handleEndpoints({
        config,
        payloadInstanceCacheKey: key,
        request: new Request(new URL(path, 'http://localhost'), init),
      }),
    logged: () => lines.join(''),
    stop: () => payload.destroy(),
  }
}

const configure = (options: NotesOptions, lines: string[]): Promise<SanitizedConfig> =>
  buildConfig({
    secret: 'a secret for tests only, of no use elsewhere',
    collections: [notes(options.afterLedger), ledger],
    db: createDatabaseAdapter(readDatabaseUri(options.uri, { dataDir: '', production: false }), {
      migrations: createAllTables,
      transactionTimeout: options.transactionTimeout,
    }),
    hooks: { afterError: [answerWriteConflict] },
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: {
      options: {},
      destination: new Writable({
        write: (chunk, _encoding, done) => {
          lines.push(String(chunk))
          done()
        },
      }),
    },
  })
