import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumRuntime, runInPage } from '../runtimes/chromium.js'
import { renderSite, type Rendered } from '../react/render.js'

// React's own renderers, the built package, and a real browser.

let rendered: Rendered

beforeAll(async () => {
  rendered = await renderSite()
})

describe('on a server', () => {
  test('what suspends is in the HTML, asked for once, and known to the browser', () => {
    expect(rendered.html).toContain('Magnesium: Too little magnesium can cause muscle cramps.')
    expect(rendered.html).toContain('<li>Almonds</li>')
    expect([...rendered.paths].sort()).toEqual([
      '/v1/foods?fields=name',
      '/v1/minerals/magnesium?include=claims',
    ])
    expect(Object.keys(rendered.state)).toHaveLength(2)
  })

  test('what was read before is not asked for again, nor waited for', async () => {
    const { html, paths } = await renderSite({ isPrefetched: true })
    expect(html).not.toContain('Wait')
    expect(html).toContain('<li>Almonds</li>')
    expect(paths).toHaveLength(2)
  })
})

test('in a browser', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-react-'))
  try {
    const found = await chromiumRuntime.find()
    if ('missing' in found) throw new Error(`Chromium is needed: ${found.missing}`)
    const outfile = join(folder, 'suite.js')
    await build({
      entryPoints: [fileURLToPath(new URL('../react/browserCases.ts', import.meta.url))],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      define: { 'process.env.NODE_ENV': '"development"' },
      outfile,
      logLevel: 'silent',
    })
    const results = await runInPage(found.path, outfile, 'runReactCases', rendered)
    expect(results.filter(({ error }) => error !== undefined)).toEqual([])
    expect(results.length).toBeGreaterThan(6)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
