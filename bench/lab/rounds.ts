import type { LoadResult } from '../load/types'
import type { Side } from '../sides/side'
import { median } from './median'
import type { Lab } from './types'

/** One side of a comparison: where to ask, and what. */
export type Contest = {
  readonly side: Pick<Side, 'name' | 'origin' | 'headers'>
  readonly paths: readonly string[] | ((count: number) => readonly string[])
  readonly bodies?: (count: number) => readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  /** Told after each of its rounds, to wait for what the side has not done yet; the next round would else share it. */
  readonly settle?: () => Promise<void>
}

/** Medians over the rounds. */
export type Standing = { readonly perSecond: number; readonly p50: number; readonly p99: number }

/** Requests that no server here answers in a second: so many differ, so that none is asked twice in a round. */
const mostPerSecond = 20_000

/**
 * Measures all sides in turn, round after round, so that what changes on the machine meanwhile meets all of them.
 *
 * @throws Error when requests failed: a refusal is quick and would be a good figure.
 */
export const compare = async (lab: Lab, contests: readonly Contest[]): Promise<Standing[]> => {
  const results: LoadResult[][] = contests.map(() => [])
  for (const contest of contests) {
    if (lab.warmUp === 0) break
    lab.say(`${contest.side.name}: warming up`)
    await measure(lab, contest, lab.warmUp)
    await contest.settle?.()
  }
  for (let round = 1; round <= lab.rounds; round += 1) {
    for (const [index, contest] of contests.entries()) {
      lab.say(`${contest.side.name}: round ${round} of ${lab.rounds}`)
      results[index]?.push(await measure(lab, contest, lab.seconds))
      await contest.settle?.()
    }
  }
  return results.map((found) => ({
    perSecond: median(found.map(({ perSecond }) => perSecond)),
    p50: median(found.map(({ p50 }) => p50)),
    p99: median(found.map(({ p99 }) => p99)),
  }))
}

/** One side alone. */
export const measureAlone = async (lab: Lab, contest: Contest): Promise<Standing> => {
  const [standing] = await compare(lab, [contest])
  if (!standing) throw new Error('Nothing was measured.')
  return standing
}

const measure = async (
  { load, connections, signal }: Lab,
  { side, paths, bodies, headers }: Contest,
  seconds: number,
): Promise<LoadResult> => {
  signal.throwIfAborted()
  const count = Math.ceil(seconds * mostPerSecond)
  const result = await load({
    origin: side.origin,
    paths: typeof paths === 'function' ? paths(count) : paths,
    ...(bodies && { bodies: bodies(count) }),
    headers: { ...side.headers, ...headers },
    seconds,
    connections,
  })
  if (result.failed > 0) {
    throw new Error(`${side.name} failed to answer ${result.failed} of ${result.requests} requests.`)
  }
  return result
}
