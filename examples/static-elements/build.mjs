import { build } from 'esbuild'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (name) => fileURLToPath(new URL(name, import.meta.url))

mkdirSync(at('dist'), { recursive: true })
await build({
  entryPoints: [at('elements.mjs')],
  outdir: at('dist'),
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
})
const baseUrl = process.env.COFACTOR_URL ?? 'http://localhost:3000'
writeFileSync(
  at('dist/index.html'),
  readFileSync(at('index.html'), 'utf8').replaceAll('%COFACTOR_URL%', baseUrl),
)
copyFileSync(at('style.css'), at('dist/style.css'))
