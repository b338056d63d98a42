import { createLruCache } from '../delivery/lruCache'
import type { KeyFacts, KeyFinding, Keyring } from './keyFacts'
import { hashKey, isWellFormedKey } from './keyFormat'

export type KeyringOptions = {
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

export type FedKeyring = Keyring & {
  /** Takes all keys there are in place of those before. */
  replace(keys: readonly KeyFacts[]): void
  /** Ids of the keys that were used since it was last asked. */
  takeUsed(): string[]
}

/** Keys of which the hash is remembered, so that one in use is not hashed at each request. */
const rememberedKeys = 1000

type Held = { readonly key: KeyFacts; readonly until?: number }

/**
 * Keys in memory, found by their hash: comparing what was sent with what is kept takes as long wherever the two
 * differ, since they are compared as hashes only.
 */
export const createKeyring = ({ now = Date.now }: KeyringOptions = {}): FedKeyring => {
  let held: Map<string, Held> | undefined
  const used = new Set<string>()
  // Holds good keys alone: what strangers send must not drive out what partners use.
  const hashes = createLruCache<string>({ capacity: rememberedKeys })

  const findHeld = (text: string, all: Map<string, Held>): Held | undefined => {
    const known = hashes.get(text)
    if (known !== undefined) return all.get(known)
    const hash = hashKey(text)
    const found = all.get(hash)
    if (found) hashes.set(text, hash)
    return found
  }

  return {
    replace: (keys) => {
      held = new Map(keys.flatMap(heldBy))
    },
    takeUsed: () => {
      const ids = [...used]
      used.clear()
      return ids
    },
    find: (text) => {
      if (hashes.get(text) === undefined && !isWellFormedKey(text)) return { kind: 'malformed' }
      if (!held) return { kind: 'unread' }
      const found = findHeld(text, held)
      if (!found) return { kind: 'unknown' }
      const finding = judge(found, now())
      if (finding.kind === 'known') used.add(finding.key.id)
      return finding
    },
  }
}

/** The key before goes first, so that the present one wins should both be the same. */
const heldBy = (key: KeyFacts): [hash: string, held: Held][] => [
  ...(key.previous ? [[key.previous.hash, { key, until: key.previous.until }] satisfies [string, Held]] : []),
  [key.hash, { key }],
]

const judge = ({ key, until }: Held, at: number): KeyFinding => {
  if (key.revokedAt !== undefined && key.revokedAt <= at) return { kind: 'revoked', key }
  if (key.expiresAt !== undefined && key.expiresAt <= at) return { kind: 'expired', key, at: key.expiresAt }
  if (until !== undefined && until <= at) return { kind: 'replaced', key, at: until }
  return { kind: 'known', key }
}
