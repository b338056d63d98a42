import { foodGroups, preparationStates } from '../../src/domain/vocabulary/nutrition'
import type { JsonObject, PublishedRecord } from '../../src/model/types'
import { both, isTranslated, prose } from './prose'
import { createRandom, type Random } from './random'
import { governanceOf, recordOf, referenceTo, type Anchors, type Node } from './types'
import { baseFoods, details, varieties, type Words } from './words'

/** Typical amounts in 100 g as composition tables have them, in milligrams; others are traces in micrograms. */
const typicalMilligrams: Readonly<Record<string, number>> = {
  calcium: 40,
  chloride: 120,
  iron: 1.5,
  magnesium: 35,
  phosphorus: 150,
  potassium: 280,
  sodium: 60,
  sulfur: 90,
  zinc: 1.2,
  copper: 0.2,
  manganese: 0.4,
}

const derivations = ['A', 'AS', 'BFSN', 'BFZN', 'NC', 'CASI'] as const

export const makeFood = (
  seed: string,
  index: number,
  anchors: Anchors,
  minerals: readonly Node[],
): PublishedRecord => {
  const random = createRandom(`${seed} food ${index}`)
  const id = random.uuid()
  const base = random.pick(baseFoods)
  const [variety, detail, preparation] = [
    random.pick(varieties),
    random.pick(details),
    random.pick(preparationStates),
  ]
  const english = `${base[0]}, ${variety}, ${preparation.value}, ${detail}`
  const name: Words = [english, `${base[1]}, ${preparation.value} (${index})`]
  const translated = isTranslated(random)
  return recordOf({ random, type: 'foods', slug: `${slugOf(english)}-${index}` }, id, {
    name: both(name, translated),
    ...(random.chance(0.3) ? { summary: both(prose(random, 1, { a: base }), translated) } : {}),
    group: random.pick(foodGroups).value,
    preparation: preparation.value,
    fortified: random.chance(0.1),
    portions: [
      { label: both(['1 cup', '1 taza'], translated), grams: random.integer(80, 260) },
      { label: both(['1 ounce', '1 onza'], translated), grams: 28.35 },
    ].slice(0, random.integer(1, 2)),
    amounts: random.sample(minerals, random.integer(12, 20)).map((mineral) => makeAmount(random, mineral)),
    sourceDatabase: 'fdc-sr-legacy',
    sourceRelease: '2018-04',
    sourceDescription: english,
    fdcId: String(9_000_000 + index),
    ndbNumber: String(100_000 + index),
    governance: governanceOf(random, anchors),
  })
}

const makeAmount = (random: Random, mineral: Node): JsonObject => {
  const milligrams = typicalMilligrams[mineral.slug]
  const amount = random.spread(milligrams ?? 20)
  const of = { mineral: referenceTo('minerals', mineral), unit: milligrams === undefined ? 'ug' : 'mg' }
  const kind = random.next()
  if (kind < 0.05) return { ...of, valueType: 'missing' }
  if (kind < 0.08) return { ...of, amount: 0, valueType: 'assumed-zero', derivation: 'Z' }
  if (kind < 0.1) return { ...of, valueType: 'trace' }
  if (kind < 0.35) return { ...of, amount, valueType: 'calculated', derivation: random.pick(derivations) }
  return {
    ...of,
    amount,
    valueType: 'measured',
    samples: random.integer(1, 24),
    min: Number((amount * 0.7).toPrecision(3)),
    max: Number((amount * 1.4).toPrecision(3)),
    derivation: 'A',
  }
}

const slugOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
