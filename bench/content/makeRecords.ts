import type { PublishedRecord } from '../../src/model/types'
import { makeCitation } from './citations'
import { makeClaim } from './claims'
import { makeFood } from './foods'
import { makeMineral, makeSymptom } from './nodes'
import { createRandom } from './random'
import type { Anchors, ContentCounts, Node } from './types'

export const defaultSeed = 'cofactor'

/** How many made minerals foods may have an amount of, beside those that are there. */
const mineralsInFoods = 5

/**
 * Documents as published records, every one after those that it refers to. The same counts, anchors and seed give
 * the same bytes. They never refer to documents of the starter knowledge other than the minerals in foods and the
 * author, so that its own answers stay as they are.
 */
export function* makeRecords(
  counts: ContentCounts,
  anchors: Anchors,
  seed = defaultSeed,
): Generator<PublishedRecord> {
  const minerals: Node[] = []
  const symptoms: Node[] = []
  const citations: Node[] = []
  for (const [count, make, nodes] of [
    [counts.minerals, makeMineral, minerals],
    [counts.symptoms, makeSymptom, symptoms],
    [counts.citations, makeCitation, citations],
  ] as const) {
    for (let index = 1; index <= count; index += 1) {
      const { node, record } = make(seed, index, anchors)
      nodes.push(node)
      yield record
    }
  }
  yield* makeClaims(counts.claims, anchors, seed, { minerals, symptoms, citations })
  const inFoods = [...anchors.minerals, ...minerals.slice(0, mineralsInFoods)]
  for (let index = 1; index <= counts.foods; index += 1) yield makeFood(seed, index, anchors, inFoods)
}

function* makeClaims(
  count: number,
  anchors: Anchors,
  seed: string,
  { minerals, symptoms, citations }: Readonly<Record<'minerals' | 'symptoms' | 'citations', Node[]>>,
): Generator<PublishedRecord> {
  if (minerals.length * symptoms.length * citations.length === 0) return
  const random = createRandom(`${seed} claims`)
  for (let index = 1; index <= count; index += 1) {
    const parts = { subject: random.pick(minerals), object: random.pick(symptoms) }
    const cited = new Set(Array.from({ length: random.integer(1, 4) }, () => random.pick(citations)))
    yield makeClaim(seed, index, anchors, { ...parts, citations: [...cited] })
  }
}

/** The usual mixture for so many documents: mostly foods, some forty claims a mineral, two claims a work. */
export const mixtureOf = (documents: number): ContentCounts => {
  const minerals = Math.ceil(documents * 0.003)
  const symptoms = Math.ceil(documents * 0.01)
  const citations = Math.ceil(documents * 0.06)
  const claims = Math.ceil(documents * 0.12)
  return {
    minerals,
    symptoms,
    citations,
    claims,
    foods: Math.max(0, documents - minerals - symptoms - citations - claims),
  }
}
