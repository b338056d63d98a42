import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFreePort } from '../helpers/databases/startServer'
import { createTemporaryFolder } from '../helpers/databases/temporaryFolder'
import {
  launchBuiltServer,
  runBuiltCommand,
  startBuiltServer,
  type LaunchedServer,
} from '../helpers/startBuiltServer'

const folder = createTemporaryFolder('start')
const dataDir = folder.path

/** A second start, on content that is there. */
beforeAll(async () => {
  const server = await startBuiltServer({ dataDir })
  await server.stop()
}, 400_000)

afterAll(() => folder.remove())

const makeKey = async (scopes: string): Promise<string> => {
  const printed = await runBuiltCommand(dataDir, 'key', 'create', '--name', 'Partner', '--scopes', scopes)
  return /^ {2}(\S+)$/m.exec(printed)?.[1] ?? ''
}

const launch = async (): Promise<LaunchedServer & { origin: string }> => {
  const port = await findFreePort()
  const server = launchBuiltServer({ dataDir, environment: { PORT: String(port) } })
  return { ...server, origin: `http://127.0.0.1:${port}` }
}

const ask = async (url: string, key?: string): Promise<number | undefined> => {
  const headers: Record<string, string> = key === undefined ? {} : { Authorization: `Bearer ${key}` }
  const response = await fetch(url, { headers, redirect: 'manual' }).catch(() => undefined)
  await response?.arrayBuffer()
  return response?.status
}

/** Asks until it is answered so; returns what was answered before. */
const until = async (
  { child, output }: LaunchedServer,
  url: string,
  isDone: (status: number | undefined) => boolean,
  key?: string,
): Promise<(number | undefined)[]> => {
  for (const before: (number | undefined)[] = []; ;) {
    const status = await ask(url, key)
    if (isDone(status)) return before
    before.push(status)
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const isOk = (status: number | undefined): boolean => status === 200

test('published content is answered with and without a key while the panel and drafts are not there yet', async () => {
  const key = await makeKey('read,preview')
  const server = await launch()
  const refused = await until(server, `${server.origin}/v1/minerals/magnesium`, isOk, key)
  expect(new Set(refused)).toEqual(new Set([undefined]))
  const drafts = `${server.origin}/v1/minerals/magnesium?perspective=drafts`
  expect(
    await Promise.all([
      ask(`${server.origin}/v1/minerals/magnesium`),
      ask(`${server.origin}/v1/health`),
      ask(`${server.origin}/v1/minerals/magnesium`, `${key.slice(0, -1)}x`),
      ask(drafts, key),
      ask(`${server.origin}/admin`),
      ask(`${server.origin}/api/users/me`),
    ]),
  ).toEqual([200, 200, 401, 503, 503, 503])
  expect(server.output()).not.toContain('Cofactor is running')
  const waited = await until(server, drafts, isOk, key)
  expect(new Set(waited)).toEqual(new Set(waited.length > 0 ? [503] : []))
  await until(server, `${server.origin}/admin`, (status) => status !== 503)
  expect(await ask(`${server.origin}/graphql?query={__typename}`)).toBe(200)
  server.child.kill('SIGTERM')
  expect(await server.hasEnded).toBe(0)
  expect(server.output()).not.toMatch(/ERROR|Error:/)
}, 120_000)

test('a stop right after the first answer is orderly', async () => {
  const server = await launch()
  await until(server, `${server.origin}/v1/minerals/magnesium`, isOk)
  server.child.kill('SIGTERM')
  expect(await server.hasEnded).toBe(0)
  expect(server.output()).not.toMatch(/ERROR|Error:/)
}, 60_000)

test('a start that fails after the first answer ends the process and says why', async () => {
  writeFileSync(join(dataDir, 'secret'), 'short')
  chmodSync(join(dataDir, 'secret'), 0o600)
  const server = await launch()
  expect(await server.hasEnded).toBe(1)
  expect(server.output()).toMatch(/secret/)
}, 60_000)
