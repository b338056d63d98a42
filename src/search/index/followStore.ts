import type { DocumentAddress } from '../../delivery/answer'
import type { Store } from '../../delivery/createStore'
import type { SearchIndex } from './createSearchIndex'

export type Following = {
  readonly store: Store
  readonly index: SearchIndex
  readonly types: readonly string[]
  readonly locale: string
}

/** How long others wait at most while a slice of an edition is read, in milliseconds. */
const sliceMilliseconds = 8

/** Documents that are read between two looks at the clock. */
const documentsPerLook = 16

/**
 * Reads all of the edition into an index and keeps it so. Only what a document says itself is indexed, so of the
 * addresses that a change touches those of other types have nothing new to say.
 *
 * @returns when all is read
 */
export const followStore = async ({ store, index, types, locale }: Following): Promise<void> => {
  const refresh = (address: DocumentAddress): void => {
    const document = store.findInPassing(address.type, address.slug, locale)
    if (document) index.put(document)
    else index.remove(address)
  }
  store.subscribe((change, touched) => {
    const type = change.kind === 'publish' ? change.record.type : change.type
    for (const address of touched) if (address.type === type) refresh(address)
  })
  const waiting = types.flatMap((type) => store.slugs(type).map((slug) => ({ type, slug })))
  for (let until = performance.now() + sliceMilliseconds; waiting.length > 0;) {
    for (const address of waiting.splice(-documentsPerLook)) refresh(address)
    if (performance.now() < until) continue
    await new Promise<void>((resolve) => setImmediate(resolve))
    until = performance.now() + sliceMilliseconds
  }
}
