import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

export type ServerCommand = {
  readonly program: string
  readonly args: readonly string[]
  readonly port: number
  /** The signal that asks for a quick, orderly end. @default 'SIGTERM' */
  readonly stopSignal?: NodeJS.Signals
  /** Whose process it is, where it must not be root's. */
  readonly user?: { readonly uid: number; readonly gid: number }
}

/** Starts a server and waits until its port answers on 127.0.0.1; returns the function that ends it. */
export const startServer = async (command: ServerCommand): Promise<() => Promise<void>> => {
  const { program, args, port, user, stopSignal = 'SIGTERM' } = command
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...user })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(String(data)))
  child.on('error', (error) => output.push(error.message))
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  await waitForPort(child, port).catch((error: unknown) => {
    kill()
    throw new Error(`${program} did not start. It said: ${output.join('').slice(-2_000)}`, { cause: error })
  })
  return async () => {
    process.off('exit', kill)
    await endProcess(child, stopSignal)
  }
}

export const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port was given')
  return address.port
}

const waitForPort = async (child: ChildProcess, port: number): Promise<void> => {
  const deadline = Date.now() + 60_000
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error('It ended at once')
    if (Date.now() > deadline) throw new Error('Its port did not answer within 60 seconds')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

const endProcess = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  child.kill(signal)
  await ended
  clearTimeout(impatience)
}
