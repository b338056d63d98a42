import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { indexPage, mineralPage } from './pages.mjs'
import { readEdition } from './readEdition.mjs'

const output = new URL('dist/', import.meta.url)
const edition = readEdition(process.env.COFACTOR_SNAPSHOT ?? 'edition.ndjson')

rmSync(output, { recursive: true, force: true })
mkdirSync(output)
writeFileSync(new URL('index.html', output), indexPage(edition))
const minerals = edition.list('minerals')
for (const mineral of minerals) {
  writeFileSync(new URL(`${mineral.slug}.html`, output), mineralPage(edition, mineral))
}
copyFileSync(new URL('style.css', import.meta.url), new URL('style.css', output))
console.log(`${minerals.length + 1} pages of revision ${edition.manifest.revision}`)
