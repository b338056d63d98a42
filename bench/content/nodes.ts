import { atomicWeights } from '../../src/domain/chemistry/atomicWeights'
import { bodySystems, specificities, symptomKinds } from '../../src/domain/vocabulary/nutrition'
import type { PublishedRecord } from '../../src/model/types'
import { both, isTranslated, prose } from './prose'
import { createRandom } from './random'
import { governanceOf, recordOf, type Anchors, type Node } from './types'
import { bodySites, complaints, moments, type Words } from './words'

/** A made document with what others need to refer to it. */
export type MadeNode = { readonly node: Node; readonly record: PublishedRecord }

const symbols = [...atomicWeights.keys()]

/** Further minerals, so that claims have subjects of their own and those of the starter knowledge stay as they are. */
export const makeMineral = (seed: string, index: number, anchors: Anchors): MadeNode => {
  const random = createRandom(`${seed} mineral ${index}`)
  const slug = `element-${index}`
  const name: Words = [`Element ${index}`, `Elemento ${index}`]
  const node = { id: random.uuid(), slug, name }
  const translated = isTranslated(random)
  const record = recordOf({ random, type: 'minerals', slug }, node.id, {
    name: both(name, translated),
    symbol: random.pick(symbols),
    category: 'trace-element',
    summary: both(prose(random, 3, { a: name }), translated),
    bodyContent: both(prose(random, 2, { a: name }), translated),
    homeostasis: both(prose(random, 3, { a: name }), translated),
    governance: governanceOf(random, anchors),
  })
  return { node, record }
}

export const makeSymptom = (seed: string, index: number, anchors: Anchors): MadeNode => {
  const random = createRandom(`${seed} symptom ${index}`)
  const [site, complaint, moment] = [random.pick(bodySites), random.pick(complaints), random.pick(moments)]
  const name: Words = [
    `${capital(site[0])} ${complaint[0]} ${moment[0]}`,
    `${capital(complaint[1])} (${site[1]}) ${moment[1]}`,
  ]
  const slug = `symptom-${index}`
  const node = { id: random.uuid(), slug, name }
  const translated = isTranslated(random)
  const texts = (count: number) =>
    Array.from({ length: count }, () => ({ text: both(prose(random, 1, { b: name }), translated) }))
  const record = recordOf({ random, type: 'symptoms', slug }, node.id, {
    name: both(name, translated),
    summary: both(prose(random, 3, { b: name }), translated),
    kind: random.pick(symptomKinds).value,
    bodySystem: random.pick(bodySystems).value,
    specificity: random.pick(specificities).value,
    bodySite: both(site, translated),
    layTerms: [{ text: both([`${complaint[0]} ${moment[0]}`, `${complaint[1]} ${moment[1]}`], translated) }],
    redFlags: texts(3),
    seekCareAdvice: both(prose(random, 2, { b: name }), translated),
    otherCauses: texts(4),
    governance: governanceOf(random, anchors),
  })
  return { node, record }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
