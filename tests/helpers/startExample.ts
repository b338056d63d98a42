import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createServer } from 'node:net'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const nextProgram = fileURLToPath(new URL('../../node_modules/next/dist/bin/next', import.meta.url))

export type RunningExample = { readonly origin: string; stop(): Promise<void> }

type Environment = Readonly<Record<string, string>>

/** Runs a program of an example to its end. @throws Error with what it printed when it fails */
export const runExample = (name: string, parameters: readonly string[], environment: Environment) =>
  new Promise<string>((resolve, reject) => {
    const { child, output } = start(name, parameters, environment)
    child.once('exit', (code) => (code === 0 ? resolve(output()) : reject(new Error(output()))))
  })

export const buildNext = (name: string, environment: Environment) =>
  runExample(name, [nextProgram, 'build'], environment)

export const startNext = async (name: string, environment: Environment): Promise<RunningExample> => {
  const port = await freePort()
  const parameters = [nextProgram, 'start', '--port', String(port), '--hostname', '127.0.0.1']
  return startExample(name, parameters, environment, `http://127.0.0.1:${port}`)
}

/** Starts a program of an example, and waits until it answers. */
export const startExample = async (
  name: string,
  parameters: readonly string[],
  environment: Environment,
  origin: string,
): Promise<RunningExample> => {
  const { child, output } = start(name, parameters, environment)
  const hasEnded = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The example ended with ${child.exitCode}:\n${output()}`)
    const response = await fetch(origin).catch(() => undefined)
    if (response) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    origin,
    stop: async () => {
      child.kill()
      await hasEnded
    },
  }
}

const start = (name: string, parameters: readonly string[], environment: Environment) => {
  let text = ''
  const child = spawn(process.execPath, parameters, {
    cwd: `${examples}/${name}`,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { child, output: () => text }
}

export const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}
