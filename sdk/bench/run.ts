/**
 * `npm run bench -w sdk`: the figures of the SDK beside other clients', measured alike. Other clients are installed
 * into folders of their own for the time being; one that can't be had is named and left out. Writes
 * bench/results/latest.json and docs/sdk-benchmarks.md.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { fileURLToPath } from 'node:url'
import { installOurs, installPackage, type Installed } from './installed.js'
import { measureOverhead } from './measureOverhead.js'
import { measureSize } from './measureSize.js'
import { measureTypes } from './measureTypes.js'
import { render, type Results, type RuntimeRow, type SizeRow } from './render.js'
import { openapiFetch, ours, rivals, type Rival } from './rivals.js'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const measure = async (rival: Rival, { folder, bytes, packages }: Installed): Promise<SizeRow> => {
  const gzip = await measureSize(rival.code, folder)
  say(`${rival.name} ${rival.version}: ${gzip} bytes, ${packages} packages`)
  return { name: rival.name, version: rival.version, gzip, installedBytes: bytes, packages }
}

const install = async ({ name, version }: Rival): Promise<Installed | string> => {
  try {
    return await installPackage(`${name}@${version}`)
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)
  }
}

const manifest: { version: string; exports: Record<string, unknown> } = JSON.parse(
  readFileSync(at('../package.json'), 'utf8'),
)
const entryNames = Object.keys(manifest.exports).filter((name) => /^\.\/[a-z]+$/.test(name))

execFileSync('npm', ['run', '--silent', 'build'], { cwd: at('..'), stdio: 'inherit' })
const own = await installOurs()
const folders = [own.folder]
const sizes: SizeRow[] = [await measure({ ...ours('@cofactor/sdk'), version: manifest.version }, own)]
const entries = await Promise.all(
  entryNames.map(async (name) => ({
    name: name.slice(1),
    gzip: await measureSize(`export * from '@cofactor/sdk${name.slice(1)}'`, own.folder),
  })),
)

let theirs: Installed | undefined
for (const rival of rivals) {
  const installed = await install(rival)
  if (typeof installed === 'string') {
    say(`${rival.name} ${rival.version}: not measured: ${installed}`)
    sizes.push({ name: rival.name, version: rival.version, skipped: installed })
    continue
  }
  folders.push(installed.folder)
  if (rival === openapiFetch) theirs = installed
  sizes.push(await measure(rival, installed))
}

const overhead = theirs && (await measureOverhead(own.folder, theirs.folder))
const types = theirs && (await measureTypes(own.folder, theirs.folder))
say(JSON.stringify({ overhead, types }))

const results: Results = {
  at: new Date().toISOString().slice(0, 10),
  machine: {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    node: process.versions.node,
    system: `${type()} ${release()}`,
  },
  sizes,
  entries,
  ...(overhead && { overhead }),
  ...(types && { types }),
}
writeFileSync(at('results/latest.json'), `${JSON.stringify(results, null, 2)}\n`)

const runtimesFile = at('results/runtimes.json')
const runtimes: RuntimeRow[] = existsSync(runtimesFile) ? JSON.parse(readFileSync(runtimesFile, 'utf8')) : []
const page = render(results, runtimes)
writeFileSync(at('../../docs/sdk-benchmarks.md'), page)
execFileSync('npx', ['prettier', '--write', '--log-level=warn', 'docs/sdk-benchmarks.md'], {
  cwd: at('../..'),
})
for (const folder of folders) rmSync(folder, { recursive: true, force: true })
say(`\n${page}`)
