import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphql } from '../../../bench/figures/graphql'
import { includeDepth2 } from '../../../bench/figures/includeDepth2'
import { listFiltered } from '../../../bench/figures/listFiltered'
import { notModified } from '../../../bench/figures/notModified'
import { search } from '../../../bench/figures/search'
import { compare } from '../../../bench/lab/rounds'
import type { Bench, Lab } from '../../../bench/lab/types'
import { autocannonLoad } from '../../../bench/load/autocannon'
import { findLoadGenerator } from '../../../bench/load/findLoadGenerator'
import { startNginx } from '../../../bench/sides/startNginx'
import { startPlainNode } from '../../../bench/sides/startPlainNode'
import { createApp } from '../../../src/api/createApp'
import { madeStore, realModel } from '../../helpers/madeContent'
import { testHealth, testLicence } from '../api/startApp'

let server: Server
let origin: string
let folder: string
let lab: Lab

const notHere = () => Promise.reject(new Error('No server is built for this.'))

beforeAll(async () => {
  const store = madeStore()
  const app = createApp({
    store,
    model: realModel,
    openapi: {},
    licence: testLicence,
    health: () => testHealth,
  })
  server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  folder = mkdtempSync(join(tmpdir(), 'cofactor-bench-test-'))
  const side = { name: 'Cofactor', origin, headers: {}, pid: 0, dataDir: '', boot: 0 }
  const { signal } = new AbortController()
  lab = {
    rounds: 1,
    seconds: 0.4,
    connections: 4,
    warmUp: 0,
    signal,
    folder,
    say: () => undefined,
    keep: (started) => started,
    load: (request) => autocannonLoad.run(request, signal),
    standard: async () => ({ ...side, stop: async () => undefined }),
    dataFolder: notHere,
    start: notHere,
  }
})

afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

const named = async (bench: Bench): Promise<Record<string, number>> =>
  Object.fromEntries((await bench.run(lab)).map(({ name, value }) => [name, value]))

describe('a bench gives a figure for each of its names:', () => {
  test('list-filtered', async () => {
    expect(await named(listFiltered)).toEqual({
      'list-filtered': expect.any(Number),
      'list-filtered-p99': expect.any(Number),
    })
  })

  test('include-depth-2', async () => {
    expect(await named(includeDepth2)).toEqual({
      'include-depth-2': expect.any(Number),
      'include-depth-2-heaviest': expect.any(Number),
    })
  })

  test('search', async () => {
    expect(await named(search)).toEqual({ search: expect.any(Number) })
  })

  test('graphql', async () => {
    expect(await named(graphql)).toEqual({
      graphql: expect.any(Number),
      'graphql-heaviest': expect.any(Number),
    })
  })

  test('not-modified', async () => {
    const [figure] = await notModified.run(lab)
    expect(figure).toMatchObject({
      name: 'not-modified',
      against: expect.stringMatching(/^hot-get \(\d+\)$/),
    })
  })
})

test('a round in which requests were refused fails, since a refusal is quick', async () => {
  const side = await lab.standard()
  await expect(compare(lab, [{ side, paths: ['/v1/nowhere'] }])).rejects.toThrow(
    /^Cofactor failed to answer \d+ of \d+ requests\.$/,
  )
})

describe('the others of a comparison send the same bytes:', () => {
  const write = (): string => {
    const path = join(mkdtempSync(join(folder, 'side-')), 'body.json')
    writeFileSync(path, '{"data":"the same"}')
    return path
  }

  test('bare node:http', async () => {
    const side = await startPlainNode(write(), 'application/json')
    const response = await fetch(`${side.origin}/v1/minerals/magnesium`)
    expect(await response.text()).toBe('{"data":"the same"}')
    expect(response.headers.get('content-type')).toBe('application/json')
    await side.stop()
  })

  test('nginx, where it is installed', async () => {
    const headers = { 'cache-tag': 'a, "b"' }
    const side = await startNginx({ path: write(), contentType: 'application/json', headers })
    const response = side && (await fetch(`${side.origin}/v1/minerals/magnesium`))
    expect((await response?.text()) ?? '{"data":"the same"}').toBe('{"data":"the same"}')
    expect(response?.headers.get('cache-tag') ?? 'a, "b"').toBe('a, "b"')
    await side?.stop()
  })
})

test('the generator of this machine asks every address it is given', async () => {
  const generator = await findLoadGenerator()
  const { signal } = new AbortController()
  const paths = ['/v1/minerals/magnesium', '/v1/foods?limit=1']
  const request = { origin, paths, seconds: 1, connections: 2 }
  expect(await generator.run(request, signal)).toMatchObject({ failed: 0, requests: expect.any(Number) })
  const refused = await generator.run({ ...request, paths: [...paths, '/v1/nowhere'] }, signal)
  expect(refused.failed).toBeGreaterThan(0)
  expect(refused.failed).toBeLessThan(refused.requests)
})
