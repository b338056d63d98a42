import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { outputOf } from './execute.js'
import type { Found } from './Runtime.js'

/** Programs are kept here between runs, each version in a folder of its own. */
const cache = fileURLToPath(new URL('../../../node_modules/.cache/cofactor-runtimes', import.meta.url))

/** A runtime whose program is in a package: one for each platform. */
export type Program = {
  readonly version: string
  /** The package by platform, as in `linux-x64`. */
  readonly packages: Readonly<Record<string, string>>
  /** The program within the package. */
  readonly file: string
}

/** Installs a program unless it is there. Its version is fixed, so the matrix is the same everywhere. */
export const installProgram = async ({ version, packages, file }: Program): Promise<Found> => {
  const platform = `${process.platform}-${process.arch}`
  const name = packages[platform]
  if (!name) return { missing: `there is no package for ${platform}` }
  const folder = join(cache, `${name.replace(/\W+/g, '-')}-${version}`)
  const path = join(folder, 'node_modules', name, file)
  if (existsSync(path)) return { path }
  mkdirSync(folder, { recursive: true })
  try {
    const flags = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--prefix', folder]
    await outputOf('npm', ['install', ...flags, `${name}@${version}`], { cwd: folder })
  } catch (error) {
    const [reason = 'no reason given'] = /npm error .*|timed out/.exec(String(error)) ?? []
    return { missing: `${name}@${version} could not be installed: ${reason}` }
  }
  return existsSync(path) ? { path } : { missing: `${name}@${version} does not hold ${file}` }
}
