import { localization, publicCollections } from '../../collections/index'
import { makeMineral } from '../../bench/content/nodes'
import { makeRecords } from '../../bench/content/makeRecords'
import type { Anchors, ContentCounts } from '../../bench/content/types'
import { createStore, type Store } from '../../src/delivery/createStore'
import { readContentModel } from '../../src/model/readContentModel'
import type { PublishedRecord } from '../../src/model/types'
import { publishAll } from './fixtureRecords'

export const realModel = readContentModel(publicCollections, localization)

export const smallCounts: ContentCounts = { minerals: 6, symptoms: 8, citations: 10, claims: 30, foods: 60 }

const made = makeMineral('magnesium', 1, { minerals: [] })

/** A mineral that stands for the one of the starter knowledge. */
const magnesium: PublishedRecord = { ...made.record, slug: 'magnesium' }

const anchors: Anchors = { minerals: [{ ...made.node, slug: 'magnesium' }] }

/** What the bench makes, and before it the document that everything hot is measured with. */
export const madeRecords = (counts = smallCounts, seed?: string): PublishedRecord[] => [
  magnesium,
  ...makeRecords(counts, anchors, seed),
]

export const madeStore = (): Store => {
  const store = createStore(realModel)
  store.load(publishAll(madeRecords()))
  return store
}
