import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Microseconds that a client adds to each call over a bare `fetch` and `json()`, in the middle of all rounds. */
export type Overheads = {
  /** What the bare call takes, with the server's part. */
  readonly bare: number
  readonly ours: number
  readonly openapiFetch: number
}

type Call = () => Promise<unknown>

const claims = Array.from({ length: 20 }, (_, index) => ({
  type: 'claims',
  slug: `claim-${index}`,
  title: `What is said of magnesium, number ${index}`,
}))
const body = JSON.stringify({
  data: { type: 'minerals', slug: 'magnesium', name: 'Magnesium', claims, publishedAt: '2026-01-01' },
  meta: { locale: 'en', review: { state: 'reviewed' }, licence: { name: 'CC BY 4.0' } },
  links: { self: '/v1/minerals/magnesium' },
})
const headers = { 'content-type': 'application/json', etag: '"1"', 'cache-control': 'public, max-age=0' }

/** A server in this process, so that what is left is the client. */
const server = (): Promise<Response> => Promise.resolve(new Response(body, { headers }))

const load = (folder: string, file: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(join(folder, 'node_modules', file)).href)

const timeOf = async (call: Call, times: number): Promise<number> => {
  const start = performance.now()
  for (let done = 0; done < times; done++) await call()
  return ((performance.now() - start) * 1000) / times
}

const middle = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN

const isMaker = (value: unknown): value is (options: object) => Record<string, unknown> =>
  typeof value === 'function'

const isCall = (value: unknown): value is (...given: unknown[]) => Promise<unknown> =>
  typeof value === 'function'

/** Makes the client of a module. @throws when the module is not what it was */
const make = (maker: unknown): Record<string, unknown> => {
  if (!isMaker(maker)) throw new TypeError('The module has no function that makes a client')
  return maker({ baseUrl: 'https://cms.example.org', fetch: server })
}

const method = (client: unknown, name: string): ((...given: unknown[]) => Promise<unknown>) => {
  const found = typeof client === 'object' && client !== null ? Reflect.get(client, name) : undefined
  if (!isCall(found)) throw new TypeError(`The client has no ${name}`)
  return found
}

/** All three in turns, so that what the machine does meanwhile meets all of them alike. */
export const measureOverhead = async (
  ourFolder: string,
  theirFolder: string,
  rounds = 60,
  times = 500,
): Promise<Overheads> => {
  const { createClient } = await load(ourFolder, '@cofactor/sdk/dist/esm/index.js')
  const { default: createTheirs } = await load(theirFolder, 'openapi-fetch/dist/index.mjs')
  const get = method(make(createClient).minerals, 'get')
  const theirs = method(make(createTheirs), 'GET')
  const bare: Call = async () => (await (await server()).json()).data
  const calls: readonly Call[] = [
    bare,
    () => get('magnesium'),
    () => theirs('/v1/minerals/{slug}', { params: { path: { slug: 'magnesium' } } }),
  ]
  const taken: number[][] = []
  for (let round = -10; round < rounds; round++) {
    const row = [0, 0, 0]
    for (let turn = 0; turn < calls.length; turn++) {
      const index = (turn + round + 12) % calls.length
      row[index] = await timeOf(calls[index] ?? bare, times)
    }
    if (round >= 0) taken.push(row)
  }
  const over = (index: number): number => middle(taken.map((row) => (row[index] ?? 0) - (row[0] ?? 0)))
  return { bare: middle(taken.map(([first = 0]) => first)), ours: over(1), openapiFetch: over(2) }
}
