import { mixtureOf } from '../content/makeRecords'
import type { ContentPlan } from '../content/addContent'
import { median } from '../lab/median'
import type { Bench } from '../lab/types'
import { atMost } from './target'

/** The starter knowledge filled up to so many documents in all. */
export const filledTo = (documents: number): ContentPlan => ({
  counts: (present) => mixtureOf(Math.max(0, documents - present)),
})

export const boot: Bench = {
  name: 'boot',
  title: 'From starting the process to the first answered request, at 10,000 documents',
  seconds: ({ rounds }) => 5 + Math.max(rounds, 3) * 6,
  run: async (lab) => {
    const dataDir = await lab.dataFolder('boot', filledTo(10_000))
    const times: number[] = []
    for (let round = 0; round <= lab.rounds; round += 1) {
      lab.say(round === 0 ? 'once to fill the disk cache' : `round ${round} of ${lab.rounds}`)
      const server = await lab.start({ dataDir, isPinned: false, isSettled: false })
      if (round > 0) times.push(server.boot)
      await server.stop()
    }
    const value = median(times)
    return [{ name: 'boot', value, unit: 'ms', ...atMost(value, 1500, ' ms') }]
  },
}
