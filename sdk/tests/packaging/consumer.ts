import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const sdk = at('../..')
const bin = (name: string): string => at(`../../../node_modules/${name}`)

export type Outcome = { readonly code: number; readonly output: string }

/** A project of its own, outside this repository, that has installed the package as npm would send it. */
export type Consumer = {
  /** Where the package is installed. */
  readonly packageFolder: string
  readonly tarball: string
  /** Writes a file of the project. */
  readonly write: (name: string, text: string) => string
  /** Lets the project import a package that is installed in this repository. */
  readonly link: (name: string) => void
  /** Runs a Node program of the project. */
  readonly run: (name: string, environment?: Record<string, string>) => Promise<Outcome>
  /** Type-checks a file of the project with these compiler options. */
  readonly check: (name: string, compilerOptions: object) => Promise<Outcome>
  readonly remove: () => void
}

export const outcomeOf = async (
  command: string,
  parameters: readonly string[],
  options = {},
): Promise<Outcome> => {
  try {
    const { stdout, stderr } = await execute(command, [...parameters], { timeout: 60_000, ...options })
    return { code: 0, output: stdout + stderr }
  } catch (error) {
    if (!(error instanceof Error) || !('stdout' in error) || !('stderr' in error)) throw error
    return { code: 1, output: `${error.stdout}${error.stderr}` }
  }
}

const install = async (folder: string): Promise<{ packageFolder: string; tarball: string }> => {
  if (!existsSync(join(sdk, 'dist/cjs/package.json'))) {
    throw new Error('The package is not built: run `npm run build -w sdk` first')
  }
  const { stdout } = await execute(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    {
      cwd: sdk,
    },
  )
  const [packed] = JSON.parse(stdout)
  const tarball = join(folder, packed.filename)
  const packageFolder = join(folder, 'node_modules/@cofactor/sdk')
  mkdirSync(packageFolder, { recursive: true })
  await execute('tar', ['-xzf', tarball, '-C', packageFolder, '--strip-components', '1'])
  return { packageFolder, tarball }
}

export const createConsumer = async (): Promise<Consumer> => {
  const folder = mkdtempSync(join(tmpdir(), 'cofactor-consumer-'))
  const write = (name: string, text: string): string => {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    return file
  }
  return {
    ...(await install(folder)),
    write,
    link: (name) => {
      const path = join(folder, 'node_modules', name)
      if (!existsSync(path)) symlinkSync(bin(name), path)
    },
    run: (name, environment = {}) =>
      outcomeOf(process.execPath, [name], { cwd: folder, env: { ...process.env, ...environment } }),
    check: (name, options) => {
      const defaults = { target: 'ES2022', strict: true, noEmit: true, types: [], skipLibCheck: true }
      const compilerOptions = { ...defaults, ...options }
      const config = write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, files: [name] }))
      return outcomeOf(process.execPath, [bin('typescript/bin/tsc'), '-p', config])
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Runs a command of a package that is installed in this repository. */
export const runTool = (script: string, parameters: readonly string[]): Promise<Outcome> =>
  outcomeOf(process.execPath, [bin(script), ...parameters])
