import { baseFoods, bodySites, complaints, details, familyNames, varieties } from '../content/words'
import { createRandom, type Random } from '../content/random'
import { measureAlone } from '../lab/rounds'
import type { Bench } from '../lab/types'
import type { Paths } from './filteredPaths'
import { atLeast } from './target'

const words = [
  ...[...baseFoods, ...bodySites, ...complaints].flatMap(([en]) => en.toLowerCase().split(' ')),
  ...[...varieties, ...details].flatMap((detail) => detail.toLowerCase().split(' ')),
  ...familyNames.map((name) => name.toLowerCase()),
  'magnesium',
  'calcium',
  'potassium',
  'absorption',
  'phytate',
  'deficiency',
  'placebo',
  'requirement',
  'supplements',
]

/** As people type: two or three words, one in three cut short, one in five with a letter missing. */
const typed = (random: Random): string =>
  Array.from({ length: random.integer(2, 3) }, () => {
    const word = random.pick(words)
    const kind = random.next()
    if (word.length < 5 || kind > 0.53) return word
    const at = random.integer(2, word.length - 2)
    return kind < 0.33 ? word.slice(0, at + 1) : word.slice(0, at) + word.slice(at + 1)
  }).join(' ')

export const searchPaths = (seed = 'search'): Paths => {
  const random = createRandom(seed)
  return (count) => Array.from({ length: count }, () => `/v1/search?q=${encodeURIComponent(typed(random))}`)
}

export const search: Bench = {
  name: 'search',
  title: 'Full-text search over 10,000 foods and 1,000 claims, other words each time',
  seconds: ({ rounds, seconds }) => rounds * seconds + 3,
  run: async (lab) => {
    const side = await lab.standard()
    const { perSecond, p99 } = await measureAlone(lab, { side, paths: searchPaths() })
    return [
      {
        name: 'search',
        value: perSecond,
        unit: 'requests/s',
        ...atLeast(perSecond, 1000),
        note: `p99 ${p99.toFixed(0)} ms`,
      },
    ]
  },
}
