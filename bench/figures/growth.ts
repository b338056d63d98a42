import { mixtureOf } from '../content/makeRecords'
import { compare, type Standing } from '../lab/rounds'
import type { Bench, Figure, Lab } from '../lab/types'
import type { CofactorSide } from '../sides/startCofactor'
import { filteredPaths } from './filteredPaths'
import { hotPath } from './hotPath'

const sizes = [300, 3_000, 30_000, 100_000]

/** What counts as flat: within a tenth of the smallest edition's. */
const flat = 0.9

export const growth: Bench = {
  name: 'growth',
  title: 'The same requests as the edition grows',
  seconds: ({ rounds, seconds }) => 80 + (rounds * seconds + 2) * sizes.length * 2,
  run: async (lab) => {
    const sides = []
    for (const documents of sizes) sides.push(await startAt(lab, documents))
    const hot = await compare(
      lab,
      sides.map((side) => ({ side, paths: [hotPath] })),
    )
    const filtered = await compare(
      lab,
      sides.map((side) => ({ side, paths: filteredPaths() })),
    )
    await Promise.all(sides.map((side) => side.stop()))
    return [...hotFigures(hot), ...listFigures(filtered)]
  },
}

const startAt = async (lab: Lab, documents: number): Promise<CofactorSide> => {
  lab.say(`an edition of ${documents} documents`)
  const dataDir = await lab.dataFolder(`growth-${documents}`, {
    isCut: true,
    counts: (present) => mixtureOf(Math.max(0, documents - present)),
  })
  return { ...(await lab.start({ dataDir })), name: `${documents} documents` }
}

const rowsOf = (
  standings: readonly Standing[],
  name: string,
  more: (ratio: number, size: number) => Partial<Figure>,
) => {
  const [first] = standings
  return standings.map(({ perSecond }, index): Figure => {
    const documents = sizes[index] ?? 0
    const ratio = perSecond / (first?.perSecond ?? perSecond)
    const row = { name: `growth-${name}-${documents}`, value: perSecond, unit: 'requests/s' }
    return index === 0
      ? row
      : { ...row, ratio, against: `at ${sizes[0]} documents`, ...more(ratio, documents) }
  })
}

const hotFigures = (standings: readonly Standing[]): Figure[] =>
  rowsOf(standings, 'hot-get', (ratio) => ({ target: `≥ ${flat} ×`, isMet: ratio >= flat }))

/** Sub-linear: with so many times the documents an answer takes less than so many times as long. */
const listFigures = (standings: readonly Standing[]): Figure[] =>
  rowsOf(standings, 'list-filtered', (ratio, documents) => {
    const linear = (sizes[0] ?? 1) / documents
    return { target: `> ${Number(linear.toPrecision(2))} × (linear)`, isMet: ratio > linear }
  })
