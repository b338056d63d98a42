/** Run as a process: serves the starter knowledge without a database, and prints where. Ends with its input. */
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { createApp } from '../../src/api/createApp'
import { seedStore } from './seedStore'

const { model, store } = await seedStore()
const app = createApp({
  store,
  model,
  openapi: JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')),
  health: () => ({ status: 'ok', database: 'sqlite', version: '0.0.0' }),
  licence: {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Cofactor contributors',
  },
  clock: () => new Date(),
})
const server = createServer(app)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) console.log(`http://127.0.0.1:${address.port}`)
})
process.stdin.resume().on('end', () => process.exit())
