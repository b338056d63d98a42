import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkSnippets, extractSnippets, readSnippets, runSnippet } from './helpers/snippets.js'
import { sampleServer } from './helpers/sampleServer.js'
import { startServer, type RunningServer } from './helpers/startServer.js'

const snippets = readSnippets()
let server: RunningServer

beforeAll(async () => {
  server = await startServer(sampleServer)
})
afterAll(() => server.stop())

describe('every snippet of the README', () => {
  test.each(snippets.map((code, index) => [index + 1, code] as const))('runs: number %i', async (_, code) => {
    expect(await runSnippet(code, server.baseUrl)).not.toBe('')
  })

  test('compiles in a strict project', async () => {
    expect(await checkSnippets(snippets)).toBe('')
  })
})

describe('these tests can fail', () => {
  test('there are snippets, and each block is found', () => {
    expect(snippets.length).toBeGreaterThan(8)
    expect(extractSnippets('```ts\na\n```\n\n```sh\nb\n```\n\n```ts\nc\n```\n')).toEqual(['a\n', 'c\n'])
  })

  test('a snippet that throws is a failure', async () => {
    await expect(runSnippet(`throw new Error('no good')`, server.baseUrl)).rejects.toThrow('no good')
  })

  test('a snippet that does not compile is one', async () => {
    const wrong = `import { createClient } from '@cofactor/sdk'
      await createClient({ baseUrl: '/' }).minerals.get('zinc', { include: ['clams'] })`
    expect(await checkSnippets([wrong])).toContain(`Type '"clams"' is not assignable to type`)
  })
})
