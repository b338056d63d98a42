import type { DocumentAddress } from './answer'
import type { Store } from './createStore'
import type { ServedDocument } from './servedDocument'

/** Something that is made of all documents and holds a part for each. */
export type DocumentFollower = {
  /** There is a document, or another one than before, at its address. */
  put(document: ServedDocument): void
  /** There is none any more, if there was one. */
  remove(address: DocumentAddress): void
}

export type FollowOptions = { readonly types: readonly string[]; readonly locale: string }

/** How long others wait at most while a slice of an edition is read, in milliseconds. */
const sliceMilliseconds = 8

/** Documents that are read between two looks at the clock. */
const documentsPerLook = 16

/**
 * Tells a follower of every document of some types, in slices so that others are answered meanwhile, and from now on
 * of every change to what a document says itself.
 *
 * @returns when it has heard of all of them
 */
export const followDocuments = async (
  store: Store,
  { types, locale }: FollowOptions,
  follower: DocumentFollower,
): Promise<void> => {
  const refresh = (address: DocumentAddress): void => {
    const document = store.findInPassing(address.type, address.slug, locale)
    if (document) follower.put(document)
    else follower.remove(address)
  }
  store.subscribe((change, touched) => {
    const type = change.kind === 'publish' ? change.record.type : change.type
    if (!types.includes(type)) return
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
