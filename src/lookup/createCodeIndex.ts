import type { DocumentAddress } from '../delivery/answer'
import type { DocumentFollower } from '../delivery/followDocuments'
import type { ServedDocument } from '../delivery/servedDocument'

export type CodeIndex = DocumentFollower & {
  /** The documents that have a code, in no particular order. */
  find(key: string): readonly DocumentAddress[]
}

/** Which documents have which codes. `keysOf` names each code of a document alike, however it is written there. */
export const createCodeIndex = (keysOf: (document: ServedDocument) => readonly string[]): CodeIndex => {
  const byKey = new Map<string, DocumentAddress[]>()
  const byAddress = new Map<string, { readonly address: DocumentAddress; readonly keys: readonly string[] }>()

  const remove: CodeIndex['remove'] = (gone) => {
    const name = nameOf(gone)
    const held = byAddress.get(name)
    if (!held) return
    byAddress.delete(name)
    for (const key of held.keys) {
      const left = (byKey.get(key) ?? []).filter((address) => address !== held.address)
      if (left.length > 0) byKey.set(key, left)
      else byKey.delete(key)
    }
  }

  return {
    remove,
    put: (document) => {
      const { type, slug } = document
      remove({ type, slug })
      const keys = [...new Set(keysOf(document))]
      if (keys.length === 0) return
      const address = { type, slug }
      byAddress.set(nameOf(address), { address, keys })
      for (const key of keys) {
        const known = byKey.get(key)
        if (known) known.push(address)
        else byKey.set(key, [address])
      }
    },
    find: (key) => byKey.get(key) ?? [],
  }
}

const nameOf = ({ type, slug }: DocumentAddress): string => `${type}/${slug}`
