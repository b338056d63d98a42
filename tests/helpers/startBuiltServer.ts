import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

export const adminEmail = 'admin@cofactor.example'
export const adminPassword = 'correct-horse-battery'

export type BuiltServer = {
  origin: string
  /** Everything it printed so far. */
  output(): string
  /** Main memory that it takes, in bytes; undefined where the system does not tell. */
  memory(): number | undefined
  /** Asks it to stop as Ctrl-C does; returns its exit code. */
  stop(): Promise<number | null>
}

const waitFor = async <Value>(
  find: () => Value | undefined,
  child: ChildProcess,
  seconds: number,
  output: () => string,
) => {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const value = find()
    if (value !== undefined) return value
    if (child.exitCode !== null) {
      // What it said last may still be on its way through the pipe.
      await new Promise((resolve) => setTimeout(resolve, 200))
      throw new Error(`The server ended with ${child.exitCode}:\n${output()}`)
    }
    if (Date.now() > deadline) throw new Error(`The server was not ready after ${seconds} s:\n${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** `/proc` is there on Linux only. */
const memoryOf = (pid: number | undefined): number | undefined => {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}

export type LaunchOptions = { dataDir: string; environment?: Record<string, string> }

export type LaunchedServer = {
  readonly child: ChildProcess
  output(): string
  readonly hasEnded: Promise<number | null>
}

/** The server as `npm start` runs it, from the build, which may not answer yet. */
export const launchBuiltServer = ({ dataDir, environment }: LaunchOptions): LaunchedServer => {
  let text = ''
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server.js'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      HOST: '127.0.0.1',
      COFACTOR_DATA_DIR: dataDir,
      COFACTOR_ADMIN_EMAIL: adminEmail,
      COFACTOR_ADMIN_PASSWORD: adminPassword,
      // There is one account; tests of the review itself say otherwise.
      COFACTOR_REVIEW: 'optional',
      // Tests that look works up bring registers of their own.
      COFACTOR_REGISTERS: 'off',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const hasEnded = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => text, hasEnded }
}

/** The same, ready, on an empty data folder with the starter knowledge unless another is given. */
export const startBuiltServer = async (options: Partial<LaunchOptions> = {}): Promise<BuiltServer> => {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'cofactor-e2e-')))
  const { child, output, hasEnded } = launchBuiltServer({ ...options, dataDir })
  const origin = await waitFor(() => /Admin +(http:\S+)\/admin/.exec(output())?.[1], child, 300, output)
  return {
    origin: origin.replace('localhost', '127.0.0.1'),
    output,
    memory: () => memoryOf(child.pid),
    stop: async () => {
      child.kill('SIGINT')
      const code = await hasEnded
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true })
      return code
    },
  }
}

/** What a command of the build prints, run on a data folder. */
export const runBuiltCommand = async (dataDir: string, name: string, ...args: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [`dist/cli/${name}.js`, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', COFACTOR_DATA_DIR: dataDir },
  })
  return stdout
}
