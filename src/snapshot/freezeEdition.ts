import type { DocumentAddress } from '../delivery/documentAddress'
import { compareCodeUnits } from '../delivery/compareText'
import type { Store } from '../delivery/createStore'
import { compareAddresses } from '../delivery/history/createMarks'

/** The edition as it was at one moment, to be read at leisure while it goes on changing. */
export type FrozenEdition = {
  readonly revision: number
  /** How many documents there are, by type. */
  readonly counts: Readonly<Record<string, number>>
  /** Every document as a line of JSON, by type and slug, in pieces of several lines. To be read once. */
  lines(): AsyncGenerator<string>
  /** Must be called in the end, whether all was read or not. */
  close(): void
}

export type FreezeOptions = {
  readonly store: Store
  /** Every type, in any order. */
  readonly types: readonly string[]
  readonly locale: string
  /**
   * Characters of a piece at least. Others get their turn after each.
   * @default 65536, which takes some milliseconds
   */
  readonly pieceLength?: number
}

/**
 * Holds the edition still without copying it: a document that is about to change and was not read yet is written down
 * just before.
 */
export const freezeEdition = ({
  store,
  types,
  locale,
  pieceLength = 64 * 1024,
}: FreezeOptions): FrozenEdition => {
  const slugsByType = [...types].sort(compareCodeUnits).map((type) => ({ type, slugs: store.slugs(type) }))
  const saved = new Map<string, string>()
  let passed: DocumentAddress | undefined

  const lineAt = ({ type, slug }: DocumentAddress): string => {
    const document = store.findInPassing(type, slug, locale)
    return document ? `${JSON.stringify(document)}\n` : ''
  }
  const save = (address: DocumentAddress): void => {
    const key = keyOf(address)
    if (saved.has(key) || (passed && compareAddresses(address, passed) <= 0)) return
    saved.set(key, lineAt(address))
  }
  const take = (address: DocumentAddress): string => {
    passed = address
    const key = keyOf(address)
    const line = saved.get(key) ?? lineAt(address)
    saved.delete(key)
    return line
  }

  return {
    revision: store.revision,
    counts: Object.fromEntries(slugsByType.map(({ type, slugs }) => [type, slugs.length])),
    lines: async function* () {
      let piece = ''
      for (const { type, slugs } of slugsByType) {
        for (const slug of slugs) {
          piece += take({ type, slug })
          if (piece.length < pieceLength) continue
          yield piece
          piece = ''
          await new Promise((resolve) => setImmediate(resolve))
        }
      }
      if (piece !== '') yield piece
    },
    close: store.subscribeBefore((touched) => touched.forEach(save)),
  }
}

const keyOf = ({ type, slug }: DocumentAddress): string => `${type}/${slug}`
