import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkSnippets, readSnippets, runSnippet } from './helpers/snippets.js'
import { sampleServer } from './helpers/sampleServer.js'
import { startServer, type RunningServer } from './helpers/startServer.js'

/** Pages whose programs read documents alone, which the sample server has. */
const running = ['caching', 'errors', 'types']

/** What copies are made of only the real API serves: tests/unit/sdk runs these functions against it. */
const compiled = [...running, 'live']

let server: RunningServer
beforeAll(async () => {
  server = await startServer(sampleServer)
})
afterAll(() => server.stop())

describe('every snippet of the guides', () => {
  const snippets = running.flatMap((page) =>
    readSnippets(`docs/${page}.md`).map((code, index) => [`${page} ${index + 1}`, code] as const),
  )

  test.each(snippets)('runs: %s', async (_, code) => {
    expect(await runSnippet(code, server.baseUrl)).not.toBe('')
  })

  test('compiles in a strict project', async () => {
    const all = compiled.flatMap((page) => readSnippets(`docs/${page}.md`))
    expect(all.length).toBeGreaterThan(8)
    expect(await checkSnippets(all)).toBe('')
  })
})
