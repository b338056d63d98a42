import { spawn, type ChildProcess } from 'node:child_process'
import { inherited } from '../lab/inherited'
import type { Command } from '../lab/pinned'
import { root } from '../../src/cli/lib/root.mjs'

export type Program = {
  readonly pid: number
  /** Everything it printed so far. */
  output(): string
  /** Throws when it has ended. */
  check(): void
  stop(): Promise<void>
}

export type ProgramOptions = { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string }

/** How long a program may take to end before it is killed, in milliseconds. */
const patience = 5_000

const running = new Set<ChildProcess>()

// Whatever way this process ends, none of them stays.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a program of its own. What it prints is kept for the message when it fails. */
export const startProgram = (command: Command, { env = {}, cwd = root }: ProgramOptions = {}): Program => {
  const [program, ...args] = command
  const child = spawn(program, args, {
    cwd,
    env: { ...inherited(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let text = ''
  let failure = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
  }
  const ended = new Promise<void>((resolve) => {
    const end = (how: string): void => {
      failure ||= how
      running.delete(child)
      resolve()
    }
    child.once('error', (error) => end(error.message))
    child.once('exit', (code, signal) => end(`ended with ${code ?? signal}`))
  })
  return {
    pid: child.pid ?? 0,
    output: () => text,
    check: () => {
      if (failure) throw new Error(`"${command.join(' ')}" ${failure}:\n${text}`)
    },
    stop: async () => {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), patience)
      await ended
      clearTimeout(timer)
    },
  }
}
