import { measureAlone } from '../lab/rounds'
import { autocannonLoad } from '../load/autocannon'
import type { Bench } from '../lab/types'
import { filteredPaths } from './filteredPaths'
import { atLeast, atMost } from './target'

export const listFiltered: Bench = {
  name: 'list-filtered',
  title: 'Foods by their amount of a mineral, 20 of 10,000, another question each time',
  seconds: ({ rounds, seconds }) => (rounds * seconds + 3) * 2,
  run: async (lab) => {
    const side = await lab.standard()
    const { perSecond } = await measureAlone(lab, { side, paths: filteredPaths() })
    const { p99 } = await measureAlone(
      { ...lab, load: (request) => autocannonLoad.run(request, lab.signal) },
      { side, paths: filteredPaths('filtered-p99') },
    )
    return [
      {
        name: 'list-filtered',
        value: perSecond,
        unit: 'requests/s',
        ...atLeast(perSecond, 3000),
      },
      {
        name: 'list-filtered-p99',
        value: p99,
        unit: 'ms',
        ...atMost(p99, 25, ' ms'),
        note: 'of requests that were made, by autocannon; wrk adds those it would have made while it waited',
      },
    ]
  },
}
