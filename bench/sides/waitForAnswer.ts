import { setTimeout as wait } from 'node:timers/promises'
import type { Program } from './startProgram'

export type WaitOptions = {
  readonly isDone?: (response: Response) => boolean
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds between tries. @default 20 */
  readonly every?: number
  /** Milliseconds until it is given up. @default 180000 */
  readonly patience?: number
}

/** Asks until the answer is the one waited for; returns the milliseconds that took. */
export const waitForAnswer = async (
  url: string,
  program: Pick<Program, 'check'>,
  { isDone = ({ ok }) => ok, headers = {}, every = 20, patience = 180_000 }: WaitOptions = {},
): Promise<number> => {
  const started = performance.now()
  for (;;) {
    program.check()
    const response = await fetch(url, { headers }).catch(() => undefined)
    await response?.arrayBuffer()
    if (response && isDone(response)) return performance.now() - started
    if (performance.now() - started > patience)
      throw new Error(`No answer of ${url} in ${patience / 1000} s.`)
    await wait(every)
  }
}
