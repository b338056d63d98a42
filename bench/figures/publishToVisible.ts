import { setTimeout as wait } from 'node:timers/promises'
import { isJsonObject } from '../../src/delivery/json'
import type { Json } from '../../src/model/types'
import { percentile } from '../lab/median'
import type { Bench, Figure } from '../lab/types'
import type { Side } from '../sides/side'
import { signIn } from '../sides/signIn'
import { standardContent } from '../lab/standardContent'
import { atMost } from './target'

const editsInRound = 20
const document = { type: 'symptoms', slug: 'muscle-cramps' } as const

type Delays = { same: number[]; other: number[]; saving: number[] }

export const publishToVisible: Bench = {
  name: 'publish-to-visible',
  title: 'From an edit that was committed to the first answer that shows it',
  seconds: ({ rounds }) => 15 + rounds * editsInRound * 0.8,
  run: async (lab) => {
    const dataDir = await lab.dataFolder('publish', standardContent)
    const first = await lab.start({ dataDir, isPinned: false })
    const second = await lab.start({ dataDir, isPinned: false })
    const headers = await signIn(first.origin)
    const id = await findId(first.origin, headers)
    const delays: Delays = { same: [], other: [], saving: [] }
    for (let edit = 1; edit <= lab.rounds * editsInRound; edit += 1) {
      lab.signal.throwIfAborted()
      lab.say(`edit ${edit} of ${lab.rounds * editsInRound}`)
      await measureEdit({ sides: [first, second], headers, id, text: `Edit ${edit}` }, delays)
    }
    await Promise.all([first.stop(), second.stop()])
    return figuresOf(delays)
  },
}

type Edit = {
  readonly sides: readonly [same: Side, other: Side]
  readonly headers: Record<string, string>
  readonly id: string
  readonly text: string
}

const measureEdit = async ({ sides, headers, id, text }: Edit, delays: Delays): Promise<void> => {
  // Looking begins before the edit, so that no moment is missed.
  const seen = Promise.all(sides.map((side) => untilShown(side, text)))
  // Waited for below; until then it is the edit whose failure is told.
  seen.catch(() => undefined)
  const asked = performance.now()
  const response = await fetch(`${sides[0].origin}/api/${document.type}/${id}?depth=0`, {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ summary: text, _status: 'published' }),
  })
  const committed = performance.now()
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`The edit was answered with ${response.status}.`)
  const [same = 0, other = 0] = await seen
  delays.saving.push(committed - asked)
  delays.same.push(Math.max(0, same - committed))
  delays.other.push(Math.max(0, other - committed))
  // The next edit is to meet the other process at another moment between two of its looks.
  await wait(Math.random() * 500)
}

/** The moment at which an answer that shows a text had come. */
const untilShown = async ({ origin, headers }: Side, text: string): Promise<number> => {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    const response = await fetch(`${origin}/v1/${document.type}/${document.slug}?fields=summary`, { headers })
    if ((await response.text()).includes(`"${text}"`)) return performance.now()
    await wait(2)
  }
  throw new Error(`"${text}" was not shown within 30 s.`)
}

const findId = async (origin: string, headers: Record<string, string>): Promise<string> => {
  const path = `/api/${document.type}?where[slug][equals]=${document.slug}&depth=0&limit=1`
  const answer: Json = await (await fetch(`${origin}${path}`, { headers })).json()
  const [found] = isJsonObject(answer) && Array.isArray(answer.docs) ? answer.docs : []
  if (!isJsonObject(found)) throw new Error(`There is no ${document.slug} to edit.`)
  return String(found.id)
}

const figuresOf = ({ same, other, saving }: Delays): Figure[] => {
  const row = (name: string, delays: number[], bound: number): Figure => {
    const value = percentile(delays, 95)
    const note = `p95 of ${delays.length} edits; half within ${percentile(delays, 50).toFixed(0)} ms`
    return { name, value, unit: 'ms', ...atMost(value, bound, ' ms'), note }
  }
  const saved = `the save itself, as its editor waits for it: half within ${percentile(saving, 50).toFixed(0)} ms`
  const own = row('publish-to-visible', same, 50)
  return [
    { ...own, note: `${own.note ?? ''}; ${saved}` },
    row('publish-to-visible-other-process', other, 1000),
  ]
}
