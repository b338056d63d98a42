/**
 * Payload's REST for editors and nothing else, on the port PORT: `ours` with all that Cofactor adds to the collections,
 * `plain` with the same collections and fields and none of it. Both without Next, which would be the same for both.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  getPayload,
  handleEndpoints,
  type CollectionConfig,
  type SanitizedConfig,
} from 'payload'
import { internalCollections, localization, publicCollections } from '../../collections/index'
import { lexicalEditor } from '../../collections/lexical'
import { proseFeatures } from '../../collections/fields/proseFeatures'

const [kind, port, databasePath] = process.argv.slice(2)

const secret = 'f3b1c9a7e5d24680f3b1c9a7e5d24680'

const plain = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {},
  endpoints: [],
})

const plainConfig = (): Promise<SanitizedConfig> =>
  buildConfig({
    secret,
    // Transactions, as we have them: without, a save that fails would leave half of itself behind.
    db: sqliteAdapter({
      client: { url: `file:${databasePath}` },
      idType: 'uuid',
      wal: true,
      push: false,
      transactionOptions: {},
    }),
    collections: [...publicCollections, ...internalCollections].map(plain),
    localization,
    editor: lexicalEditor({ features: proseFeatures() }),
    admin: { user: 'users' },
    defaultDepth: 1,
    maxDepth: 3,
    telemetry: false,
    typescript: { autoGenerate: false },
  })

const config = await (kind === 'plain' ? plainConfig() : (await import('../../payload.config')).default)
await getPayload({ config })

const answerTo = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value))
  }
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const answer = await handleEndpoints({
    config,
    request: new Request(new URL(request.url ?? '/', `http://127.0.0.1:${port}`), {
      method: request.method ?? 'GET',
      headers,
      ...(hasBody && { body: new Uint8Array(await buffer(request)) }),
    }),
  })
  response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? 'text/plain' })
  response.end(Buffer.from(await answer.arrayBuffer()))
}

createServer((request, response) => void answerTo(request, response)).listen(Number(port), '127.0.0.1')
