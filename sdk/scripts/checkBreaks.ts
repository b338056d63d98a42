/**
 * Compares openapi.json with that of the last release and fails where something breaks that no changeset declares.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBreaks } from './breaks/findBreaks.js'
import { bumpsFor, readDeclarations, undeclared } from './breaks/readDeclarations.js'
import packageJson from '../package.json' with { type: 'json' }

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const readJson = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'))

const changesets = Object.fromEntries(
  readdirSync(at('.changeset'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name, readFileSync(at(`.changeset/${name}`), 'utf8')]),
)

const { version } = packageJson
const breaks = findBreaks(readJson('sdk/etc/openapi.released.json'), readJson('openapi.json'))
const open = undeclared(breaks, readDeclarations(changesets, version))

console.log(
  `${breaks.length} breaking changes since ${version}, ${breaks.length - open.length} of them declared`,
)
if (open.length > 0) {
  console.error(open.map(({ pointer, message }) => `  ${pointer}: ${message}`).join('\n'))
  console.error(`
Keep what was released, or declare the break: run "npx changeset", choose @cofactor/sdk and
${bumpsFor(version).join(' or ')}, say in it what partners have to do, and end it with

  Breaking:

  - \`${open[0]?.pointer ?? '#/…'}\`

A pointer declares everything below it.`)
  process.exitCode = 1
}
