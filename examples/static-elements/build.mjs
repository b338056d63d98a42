import { createClient } from '@cofactor/sdk'
import { build } from 'esbuild'
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { page } from './page.mjs'

const at = (name) => fileURLToPath(new URL(name, import.meta.url))

const baseUrl = new URL(process.env.COFACTOR_URL ?? 'http://localhost:3000').origin
const client = createClient({ baseUrl, locale: 'en' })
const [mineral, claim] = await Promise.all([
  client.minerals.get('magnesium').withResponse(),
  client.claims.get('c11b-magnesium-deficiency-cramps-sign', { include: ['citations'] }).withResponse(),
])

rmSync(at('dist'), { recursive: true, force: true })
mkdirSync(at('dist'))
writeFileSync(at('dist/index.html'), page({ baseUrl, mineral, claim }))
copyFileSync(at('style.css'), at('dist/style.css'))
await build({
  entryPoints: [at('elements.mjs')],
  outdir: at('dist'),
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
})
