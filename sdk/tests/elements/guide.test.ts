import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkSnippets, readSnippets, runSnippet } from '../helpers/snippets.js'
import { sampleServer } from '../helpers/sampleServer.js'
import { startServer, type RunningServer } from '../helpers/startServer.js'

const snippets = readSnippets('docs/elements.md')
let server: RunningServer

beforeAll(async () => {
  server = await startServer(sampleServer)
})
afterAll(() => server.stop())

describe('every snippet of the guide to the elements', () => {
  test.each(snippets.map((code, index) => [index + 1, code] as const))('runs: number %i', async (_, code) => {
    expect(await runSnippet(code, server.baseUrl)).toContain('<template shadowrootmode="open">')
  })

  test('compiles in a strict project', async () => {
    expect(snippets.length).toBe(2)
    expect(await checkSnippets(snippets)).toBe('')
  }, 120_000)
})
