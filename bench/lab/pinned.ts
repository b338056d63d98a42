import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Whose processor: the server's that is measured, or the one of what asks. */
export type Role = 'server' | 'load'

const processors = { server: '0', load: '1' } as const

let answer: boolean | undefined

/** Whether servers and load each have a processor of their own, which makes rounds differ less. */
export const isPinning = (): boolean =>
  (answer ??= availableParallelism() > 1 && spawnSync('taskset', ['-c', '0,1', 'true']).status === 0)

export type Command = readonly [program: string, ...args: string[]]

/** The command, kept to the processor of its role where the machine can. */
export const pinned = (role: Role, command: Command): Command =>
  isPinning() ? ['taskset', '-c', processors[role], ...command] : command
