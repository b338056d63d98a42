/**
 * `npm run runtimes -w sdk`: runs the same behaviours on every runtime, against a real server with the starter
 * knowledge, prints the matrix, and writes it to bench/results/runtimes.json and docs/runtimes.md. Runtimes that
 * are not there are installed into node_modules/.cache first. Fails when a behaviour does.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderMatrix } from '../tests/runtimes/renderMatrix.js'
import { runMatrix } from '../tests/runtimes/runMatrix.js'
import { runtimes } from '../tests/runtimes/runtimes.js'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const results = await runMatrix(runtimes)
const table = renderMatrix(results)
console.log(table)
for (const { name, failed } of results)
  for (const { name: behaviour, error } of failed) console.error(`\n${name}: ${behaviour}\n${error}`)

mkdirSync(at('../bench/results'), { recursive: true })
writeFileSync(at('../bench/results/runtimes.json'), `${JSON.stringify(results, null, 2)}\n`)
const page = readFileSync(at('../docs/runtimes.md'), 'utf8')
const marked = /(<!-- matrix -->\n\n)[^]*?(\n\n<!-- \/matrix -->)/
writeFileSync(
  at('../docs/runtimes.md'),
  page.replace(marked, (_, start: string, end: string) => start + table + end),
)
process.exitCode = results.some(({ failed }) => failed.length) ? 1 : 0
