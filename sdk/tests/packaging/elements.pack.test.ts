import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'esbuild'
import * as source from '../../src/elements/index.js'
import { createConsumer, type Consumer } from './consumer.js'

let consumer: Consumer
beforeAll(async () => {
  consumer = await createConsumer()
})
afterAll(() => consumer.remove())

const entries: Readonly<Record<string, string>> = {
  'mineral-card': 'MineralCard',
  claim: 'Claim',
  'evidence-table': 'EvidenceTable',
  'food-sources': 'FoodSources',
  'intake-table': 'IntakeTable',
  'symptom-explorer': 'SymptomExplorer',
  citations: 'Citations',
  article: 'Article',
}

const bundle = async (code: string): Promise<string> => {
  const result = await build({
    entryPoints: [consumer.write('bundled.mjs', code)],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  return result.outputFiles[0]?.text ?? ''
}

describe('each entry', () => {
  test.each(Object.entries(entries))(
    '%s can be imported where there is no browser, in both ways',
    async (entry, name) => {
      const names = [`${name}Element`, `define${name}`, `render${name}`].sort().join()
      consumer.write(
        'names.mjs',
        `console.log(Object.keys(await import('@cofactor/sdk/elements/${entry}')).join())`,
      )
      consumer.write(
        'names.cjs',
        `console.log(Object.keys(require('@cofactor/sdk/elements/${entry}')).sort().join())`,
      )
      expect((await consumer.run('names.mjs')).output).toBe(`${names}\n`)
      expect((await consumer.run('names.cjs')).output).toBe(`${names}\n`)
    },
  )

  test.each(Object.entries(entries))('%s brings no other element', async (entry, name) => {
    const code = await bundle(
      `import { define${name} } from '@cofactor/sdk/elements/${entry}'\ndefine${name}()`,
    )
    const tags = Object.keys(entries).filter(
      (other) => code.includes(`cofactor-${other}\``) || code.includes(`"cofactor-${other}"`),
    )
    expect(tags).toEqual([entry])
  })
})

describe('all of them', () => {
  test('one taken from the entry of all brings hardly more than from its own', async () => {
    const all = await bundle(`import { defineClaim } from '@cofactor/sdk/elements'\ndefineClaim()`)
    const own = await bundle(`import { defineClaim } from '@cofactor/sdk/elements/claim'\ndefineClaim()`)
    expect(all.length).toBeLessThan(own.length * 1.03)
    expect(all).toContain('cofactor-claim')
    expect(all).not.toContain('cofactor-article')
  })

  test('importing any does nothing by itself, so that it can be left out', async () => {
    expect((await bundle(`import '@cofactor/sdk/elements'`)).trim()).toBe('')
  })

  test('the entry of all has every export of the sources', async () => {
    consumer.write('all.mjs', `console.log(Object.keys(await import('@cofactor/sdk/elements')).join())`)
    expect((await consumer.run('all.mjs')).output).toBe(`${Object.keys(source).sort().join()}\n`)
  })

  test('the types hold in a strict project', async () => {
    consumer.write(
      'elements.mts',
      `import { renderClaim } from '@cofactor/sdk/elements/claim'
       import { createClient } from '@cofactor/sdk'
       const { data, meta } = await createClient({ baseUrl: '/' }).claims.get('x').withResponse()
       export const html: string = renderClaim(data, { meta })
       // @ts-expect-error -- without meta nothing may be shown
       renderClaim(data, {})`,
    )
    const options = { module: 'NodeNext', lib: ['ES2022', 'DOM', 'DOM.Iterable'], skipLibCheck: false }
    expect(await consumer.check('elements.mts', options)).toEqual({ code: 0, output: '' })
  })
})
