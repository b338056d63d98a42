import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../../helpers/runCli'
import { startSeededApi, type SeededApi } from '../../helpers/startSeededApi'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const entries = {
  '@cofactor/sdk/store/node': at('../../../sdk/src/store/node.ts'),
  '@cofactor/sdk/store/search': at('../../../sdk/src/store/search.ts'),
  '@cofactor/sdk/store': at('../../../sdk/src/store/index.ts'),
}

const snippets = [
  ...readFileSync(at('../../../sdk/docs/offline.md'), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms),
].map(([, code = ''], index) => [index + 1, code] as const)

let api: SeededApi
let folder: string
beforeAll(async () => {
  api = await startSeededApi()
  folder = mkdtempSync(join(tmpdir(), 'cofactor-docs-'))
  const { code, err } = await runCli(['snapshot', '--url', api.baseUrl, '--out', join(folder, 'cofactor')])
  if (code !== 0) throw new Error(err)
}, 120_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await api.stop()
})

const runSnippet = async (code: string): Promise<string> => {
  const outfile = join(folder, 'snippet.mjs')
  await build({
    stdin: {
      contents: code.replaceAll('https://content.example.org', api.baseUrl),
      loader: 'ts',
      resolveDir: folder,
    },
    ...{ alias: entries, bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'silent' },
  })
  return (await promisify(execFile)(process.execPath, [outfile], { cwd: folder, timeout: 30_000 })).stdout
}

describe('the snippets of the offline guide', () => {
  test.each(snippets)(
    'number %i runs against the starter knowledge',
    async (_, code) => {
      expect(await runSnippet(code)).not.toBe('')
    },
    60_000,
  )

  test('are there, and one that fails is a failure', async () => {
    expect(snippets.length).toBeGreaterThan(5)
    await expect(runSnippet(`throw new Error('no good')`)).rejects.toThrow('no good')
  })
})
