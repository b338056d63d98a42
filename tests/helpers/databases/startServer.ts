import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

export type ServerCommand = {
  readonly program: string
  readonly args: readonly string[]
  readonly port: number
  /** The signal that asks for a quick end. @default 'TERM' */
  readonly stopSignal?: 'INT' | 'KILL' | 'TERM'
  /** Whose process it is, where it must not be root's. */
  readonly user?: { readonly uid: number; readonly gid: number }
}

/**
 * Runs a server until its own standard input ends, which it does when this process ends, however it ends: a test
 * runner may kill its workers, and a server must not outlive them. `$0` is the signal.
 */
const guard = `
  "$@" & server=$!
  exec >&- 2>&-
  read -r _
  kill -s "$0" "$server"
  wait "$server"
`

/**
 * Starts a server and waits until its port answers on 127.0.0.1.
 *
 * @returns the function that ends it
 */
export const startServer = async (command: ServerCommand): Promise<() => Promise<void>> => {
  const { program, args, port, user, stopSignal = 'TERM' } = command
  const child = spawn('/bin/sh', ['-c', guard, stopSignal, program, ...args], { stdio: 'pipe', ...user })
  const ended = once(child, 'exit')
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(String(data)))
  const stop = async (): Promise<void> => {
    child.stdin.end()
    await ended
  }
  try {
    await waitForPort(port, () => child.stdout.closed)
    return stop
  } catch (cause) {
    await stop()
    throw new Error(`${program} did not start. It said: ${output.join('').slice(-2_000)}`, { cause })
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

const waitForPort = async (port: number, hasEnded: () => boolean): Promise<void> => {
  const deadline = Date.now() + 60_000
  while (!(await answers(port))) {
    if (hasEnded()) throw new Error('It ended at once')
    if (Date.now() > deadline) throw new Error('Its port did not answer within 60 seconds')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 })
    const settle = (answered: boolean): void => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
    socket.once('timeout', () => settle(false))
  })
