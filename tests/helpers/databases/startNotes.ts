import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'

import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionConfig,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'

import { answerWriteConflict } from '../../../src/database/answerWriteConflict'
import {
  createDatabaseAdapter,
  type DatabaseAdapterOptions,
} from '../../../src/database/createDatabaseAdapter'
import { readDatabaseUri } from '../../../src/database/databaseSettings'
import { createAllTables } from './createAllTables'

export type NotesOptions = {
  readonly uri: string
  /** SQLite's watchdog. Milliseconds. */
  readonly transactionTimeout?: number
  /** Applied instead of those that create the tables of this config. */
  readonly migrations?: DatabaseAdapterOptions['migrations']
  /** Called inside the transaction of every save, after the ledger row was written. */
  readonly afterLedger?: (title: string) => Promise<void>
}

/** A document of the test's own collections, which the generated types do not know. */
export type Row = { id: string; title?: string; tags?: { tag?: string }[] }

/** Payload's Local API for such collections. */
export type LocalApi = {
  create(args: { collection: string; data: object; req?: Partial<PayloadRequest> }): Promise<Row>
  update(args: { collection: string; id: string; data: object }): Promise<Row>
  find(args: { collection: string; limit: number; req?: Partial<PayloadRequest> }): Promise<{ docs: Row[] }>
  count(args: { collection: string }): Promise<{ totalDocs: number }>
}

/** The adapter's own methods, by which a write is made without a transaction. */
export type RawWrites = {
  create(args: { collection: string; data: object; req?: Partial<PayloadRequest> }): Promise<Row>
}

export type Notes = {
  readonly payload: Payload
  readonly api: LocalApi
  readonly db: RawWrites
  /** The ids and titles of all rows of a collection. */
  readonly rows: (collection: 'notes' | 'ledger') => Promise<Row[]>
  /** Calls Payload's REST API without a server. */
  readonly rest: (path: string, init?: RequestInit) => Promise<Response>
  readonly logged: () => string
  readonly stop: () => Promise<void>
}

/** Title of a note whose hook throws after it has written. */
export const refusedTitle = 'refuse me'

const localApi = (payload: Payload): LocalApi => ({
  create: (args) => call(payload, 'create', args),
  update: (args) => call(payload, 'update', args),
  find: (args) => call(payload, 'find', args),
  count: (args) => call(payload, 'count', args),
})

const call = (payload: Payload, method: keyof LocalApi, args: object) => {
  const operation: Function = payload[method]
  return Reflect.apply(operation, payload, [args])
}

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
        const api = localApi(req.payload)
        await api.create({ collection: 'ledger', data: { note: doc.id, title: doc.title }, req })
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
  const api = localApi(payload)
  return {
    payload,
    api,
    db: payload.db,
    rows: async (collection) => (await api.find({ collection, limit: 0 })).docs,
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
      migrations: options.migrations ?? createAllTables,
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
