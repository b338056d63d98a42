import { execFile } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Milliseconds over which a process has to have done next to nothing. */
const span = 2_000

/** Milliseconds after which it counts as never coming to rest. */
const patience = 60_000

/** Waits until a process that has just started has done what it does once: indexes, snapshots, compiled code. */
export const waitForRest = async (pid: number): Promise<void> => {
  const deadline = performance.now() + patience
  let before = await processorSeconds(pid)
  while (performance.now() < deadline) {
    await wait(span)
    const now = await processorSeconds(pid)
    if (now - before < 1) return
    before = now
  }
}

const processorSeconds = async (pid: number): Promise<number> => {
  const { stdout } = await run('ps', ['-o', 'time=', '-p', String(pid)])
  return readSeconds(stdout)
}

/** `ps` says `[days-][hours:]minutes:seconds`, with hundredths on some systems. */
export const readSeconds = (text: string): number => {
  const [days, clock = ''] = text.includes('-') ? text.split('-') : ['0', text]
  const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return Number(days) * 86_400 + seconds
}
