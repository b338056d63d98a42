import { measureAlone } from '../lab/rounds'
import type { Bench, Figure, Lab } from '../lab/types'
import type { Side } from '../sides/side'
import { graphqlBodies } from './graphqlBodies'
import { atLeast } from './target'
import { usualMinerals } from './usualMinerals'

const path = '/graphql'

const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' }

export const graphql: Bench = {
  name: 'graphql',
  title: 'GraphQL: a mineral with its claims and their citations, another question each time',
  seconds: ({ rounds, seconds }) => (rounds * seconds + 3) * 2,
  run: async (lab) => {
    const side = await lab.standard()
    const usual = await measure(lab, side, 'graphql', usualMinerals)
    return [
      { ...usual, ...atLeast(usual.value, 1500) },
      await measure(lab, side, 'graphql-heaviest', ['magnesium']),
    ]
  },
}

const measure = async (lab: Lab, side: Side, name: string, slugs: readonly string[]): Promise<Figure> => {
  const bytes = await answerOf(side, slugs)
  const bodies = graphqlBodies(slugs)
  const { perSecond, p99 } = await measureAlone(lab, { side, paths: [path], bodies, headers })
  return {
    name,
    value: perSecond,
    unit: 'requests/s',
    note: `answers of about ${bytes} bytes, p99 ${p99.toFixed(0)} ms`,
  }
}

/** @throws Error when the query is refused or finds nothing: load alone would not notice. */
const answerOf = async (side: Side, slugs: readonly string[]): Promise<number> => {
  const [body = ''] = graphqlBodies(slugs, 'sample')(1)
  const response = await fetch(`${side.origin}${path}`, {
    method: 'POST',
    headers: { ...side.headers, ...headers, 'Accept-Encoding': 'identity' },
    body,
  })
  const text = await response.text()
  if (!text.includes('"nodes"'))
    throw new Error(`The query was answered with ${response.status}: ${text.slice(0, 500)}`)
  return Buffer.byteLength(text)
}
