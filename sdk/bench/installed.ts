import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const sdk = fileURLToPath(new URL('..', import.meta.url))

/** A project of its own that has installed one package as npm gives it. */
export type Installed = {
  readonly folder: string
  /** Bytes of everything in node_modules. */
  readonly bytes: number
  readonly packages: number
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))

const describe = (folder: string): Installed => {
  const files = filesIn(join(folder, 'node_modules')).filter((file) => statSync(file).isFile())
  const manifests = files.filter((file) => /node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(file))
  return {
    folder,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    packages: manifests.length,
  }
}

const project = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-bench-'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  return folder
}

/** Installs from the registry. @throws when it can't be had */
export const installPackage = async (spec: string): Promise<Installed> => {
  const folder = project()
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-bin-links', '--loglevel=error']
  await run('npm', ['install', ...options, spec], { cwd: folder, timeout: 300_000 })
  return describe(folder)
}

/** Installs this package from the tarball that npm would publish. */
export const installOurs = async (): Promise<Installed> => {
  const folder = project()
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: sdk,
  })
  const [{ filename }] = JSON.parse(stdout)
  const target = join(folder, 'node_modules/@cofactor/sdk')
  mkdirSync(target, { recursive: true })
  await run('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components', '1'])
  return describe(folder)
}
