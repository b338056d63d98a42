import { join } from 'node:path'
import { isJsonObject } from '../../src/delivery/json'
import type { Json } from '../../src/model/types'
import { copyFoods } from '../content/copyFoods'
import { databaseName } from '../content/dataFolders'
import { median } from '../lab/median'
import type { Bench, Figure, Lab } from '../lab/types'
import type { Side } from '../sides/side'
import { startPayload } from '../sides/startPayload'
import { atMost } from './target'

const foods = 10_000
const rowsOfEvidence = 40
const asked = 15

/** The starter knowledge alone; partners' edition is not asked. */
const nothing = { minerals: 0, symptoms: 0, citations: 0, claims: 0, foods: 0 }

const works = ['list', 'edit', 'save'] as const
type Work = (typeof works)[number]

type Request = { readonly path: string; readonly data?: object }

/** What an editor's page asks for, and what a save sends. */
const requestOf = (work: Work, claim: string, turn: number): Request => {
  if (work === 'list') return { path: '/api/foods?draft=true&depth=0&limit=25&sort=slug&locale=en' }
  const path = `/api/claims/${claim}?draft=true&depth=0&locale=en`
  return work === 'edit' ? { path } : { path, data: { caveat: `Caveat ${turn}` } }
}

export const editing: Bench = {
  name: 'editing',
  title: 'An editor’s pages, beside Payload with the same collections and nothing added',
  seconds: ({ rounds }) => 60 + rounds * asked * 1.2,
  run: async (lab) => {
    const sides = await Promise.all([open(lab, 'ours'), open(lab, 'plain')])
    const times = await measure(lab, sides)
    await Promise.all(sides.map(({ side }) => side.stop()))
    return works.map((work) => figureOf(work, times[work]))
  },
}

type Opened = { readonly side: Side; readonly claim: string }

const open = async (lab: Lab, kind: 'ours' | 'plain'): Promise<Opened> => {
  lab.say(`${kind}: copying foods`)
  const dataDir = await lab.dataFolder(`editing-${kind}`, { counts: () => nothing })
  await copyFoods(join(dataDir, databaseName), foods)
  const side = lab.keep(await startPayload({ kind, dataDir }))
  return { side, claim: await makeClaim(side) }
}

const ask = async (
  { origin, headers }: Side,
  path: string,
  data?: object,
  method = data ? 'PATCH' : 'GET',
) => {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(data && { body: JSON.stringify(data) }),
  })
  const answer: Json = await response.json()
  if (!response.ok)
    throw new Error(`${method} ${path} was answered with ${response.status}: ${JSON.stringify(answer)}`)
  return answer
}

const docsOf = (answer: Json): Json[] =>
  isJsonObject(answer) && Array.isArray(answer.docs) ? answer.docs : []

const idOf = (document: Json | undefined): string => String(isJsonObject(document) ? document.id : '')

/** The claim that is edited: the first of the starter knowledge, with so many rows of evidence. */
const makeClaim = async (side: Side): Promise<string> => {
  const claim = idOf(docsOf(await ask(side, '/api/claims?depth=0&limit=1&sort=slug'))[0])
  const citations = docsOf(await ask(side, `/api/citations?depth=0&limit=${rowsOfEvidence}&sort=slug`)).map(
    idOf,
  )
  const evidence = citations.map((citation) => ({
    citation,
    stance: 'supports',
    design: 'rct',
    model: 'human',
  }))
  await ask(side, `/api/claims/${claim}?draft=true&depth=0`, { evidence })
  return claim
}

type Times = Record<Work, { ours: number[]; plain: number[] }>

/** Turn by turn, so that what happens on the machine meets both. */
const measure = async (lab: Lab, [ours, plain]: readonly Opened[]): Promise<Times> => {
  const empty = (): Times[Work] => ({ ours: [], plain: [] })
  const times: Times = { list: empty(), edit: empty(), save: empty() }
  if (!ours || !plain) throw new Error('A side was not started.')
  const turns = lab.rounds * asked
  for (let turn = 0; turn < turns + 5; turn += 1) {
    lab.signal.throwIfAborted()
    lab.say(`turn ${turn + 1} of ${turns + 5}`)
    for (const work of works) {
      for (const [name, { side, claim }] of [
        ['ours', ours],
        ['plain', plain],
      ] as const) {
        const { path, data } = requestOf(work, claim, turn)
        const started = performance.now()
        await ask(side, path, data)
        // The first turns compile code on both sides.
        if (turn >= 5) times[work][name].push(performance.now() - started)
      }
    }
  }
  return times
}

const titles: Readonly<Record<Work, string>> = {
  list: `25 of ${foods} foods`,
  edit: `a claim with ${rowsOfEvidence} rows of evidence, read for its form`,
  save: 'the same, saved as a draft',
}

const figureOf = (work: Work, { ours, plain }: Times[Work]): Figure => {
  const [value, other] = [median(ours), median(plain)]
  return {
    name: `editing-${work}`,
    value,
    unit: 'ms',
    ratio: value / other,
    against: `plain Payload (${other.toFixed(1)} ms)`,
    ...atMost(value / other, 1.3, ' ×'),
    note: titles[work],
  }
}
