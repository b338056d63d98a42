import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inherited } from '../lab/inherited'
import { pinned } from '../lab/pinned'
import type { LoadGenerator, LoadRequest, LoadResult } from './types'

const run = promisify(execFile)
const script = fileURLToPath(new URL('requests.lua', import.meta.url))

/** wrk, when it is on the path: one thread, which is more than any server here keeps busy. */
export const findWrk = async (): Promise<LoadGenerator | undefined> => {
  // It tells its version only together with its usage, and ends with 1.
  const told = await run('wrk', ['--version']).catch((error: { stdout?: string }) => error)
  const version = /^wrk (\S+)/.exec(told.stdout ?? '')?.[1]
  return version === undefined ? undefined : { name: 'wrk', version, run: measure }
}

const measure = async (request: LoadRequest, signal: AbortSignal): Promise<LoadResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'cofactor-bench-load-'))
  try {
    const lines = request.bodies ?? request.paths
    const file = join(folder, 'requests')
    const isVaried = request.bodies !== undefined || lines.length > 1
    if (isVaried) await writeFile(file, lines.join('\n'))
    const [program, ...args] = pinned('load', ['wrk', ...argumentsOf(request)])
    const { stdout } = await run(program, args, {
      signal,
      env: {
        ...inherited(),
        ...(isVaried && { BENCH_REQUESTS: file }),
        ...(request.bodies && { BENCH_POST: request.paths[0] }),
      },
    })
    return readResult(stdout)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const argumentsOf = ({ origin, paths, headers = {}, seconds, connections }: LoadRequest): string[] => [
  '--threads=1',
  `--connections=${connections}`,
  `--duration=${Math.max(1, Math.round(seconds))}s`,
  '--latency',
  '--timeout=10s',
  `--script=${script}`,
  ...Object.entries(headers).map(([name, value]) => `--header=${name}: ${value}`),
  `${origin}${paths[0] ?? '/'}`,
]

type Sums = Readonly<Record<'requests' | 'microseconds' | 'p50' | 'p99' | 'failed', number>>

/** @throws Error when the sums are missing. */
export const readResult = (stdout: string): LoadResult => {
  const line = /^BENCH (.*)$/m.exec(stdout)?.[1]
  if (line === undefined) throw new Error(`wrk printed no result:\n${stdout}`)
  const sums: Sums = JSON.parse(line)
  return {
    perSecond: sums.requests / (sums.microseconds / 1e6),
    p50: sums.p50 / 1000,
    p99: sums.p99 / 1000,
    requests: sums.requests,
    failed: sums.failed,
  }
}
