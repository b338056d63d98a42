import { memoryOf } from '../lab/memoryOf'
import { median } from '../lab/median'
import { compare } from '../lab/rounds'
import type { Bench, Figure, Lab } from '../lab/types'
import { filledTo } from './boot'
import { filteredPaths } from './filteredPaths'
import { hotPath } from './hotPath'
import { atMost } from './target'

const sizes = [
  { documents: 10_000, megabytes: 350 },
  { documents: 100_000, megabytes: 1200 },
]

export const memory: Bench = {
  name: 'memory',
  title: 'Memory of the server at 10,000 and at 100,000 documents',
  seconds: ({ rounds, seconds }) => 70 + rounds * (seconds * 4 + 20),
  run: async (lab) => {
    const figures: Figure[] = []
    for (const { documents, megabytes } of sizes) {
      const { value, settled } = await measure(lab, documents)
      figures.push({
        name: `memory-${documents}`,
        value,
        unit: 'MB',
        ...atMost(value, megabytes, ' MB'),
        note: `resident, with the panel loaded and after load of hot and filtered requests; ${settled.toFixed(0)} MB before the load`,
      })
    }
    return figures
  },
}

const measure = async (lab: Lab, documents: number): Promise<{ value: number; settled: number }> => {
  const dataDir = await lab.dataFolder(`memory-${documents}`, filledTo(documents))
  const [before, after]: [number[], number[]] = [[], []]
  for (let round = 1; round <= lab.rounds; round += 1) {
    lab.say(`${documents} documents: round ${round} of ${lab.rounds}`)
    const side = await lab.start({ dataDir })
    before.push(await memoryOf(side.pid))
    await compare({ ...lab, rounds: 1 }, [
      { side, paths: [hotPath] },
      { side, paths: filteredPaths() },
    ])
    after.push(await memoryOf(side.pid))
    await side.stop()
  }
  return { value: median(after), settled: median(before) }
}
