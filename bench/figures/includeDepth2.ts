import { measureAlone } from '../lab/rounds'
import type { Bench, Figure, Lab } from '../lab/types'
import type { Side } from '../sides/side'
import type { Paths } from './filteredPaths'
import { includePaths } from './includePaths'
import { atLeast } from './target'
import { usualMinerals } from './usualMinerals'

export const includeDepth2: Bench = {
  name: 'include-depth-2',
  title: 'A mineral with its claims and their citations, another question each time',
  seconds: ({ rounds, seconds }) => (rounds * seconds + 2) * 2,
  run: async (lab) => {
    const side = await lab.standard()
    const figure = await measure(lab, side, 'include-depth-2', includePaths(usualMinerals))
    return [
      { ...figure, ...atLeast(figure.value, 2000) },
      await measure(lab, side, 'include-depth-2-heaviest', includePaths(['magnesium'])),
    ]
  },
}

const measure = async (lab: Lab, side: Side, name: string, paths: Paths): Promise<Figure> => {
  const [sample = ''] = paths(1)
  const response = await fetch(`${side.origin}${sample}`, {
    headers: { ...side.headers, 'Accept-Encoding': 'identity' },
  })
  const bytes = (await response.arrayBuffer()).byteLength
  const { perSecond, p99 } = await measureAlone(lab, { side, paths })
  return {
    name,
    value: perSecond,
    unit: 'requests/s',
    note: `answers of about ${bytes} bytes, p99 ${p99.toFixed(0)} ms`,
  }
}
