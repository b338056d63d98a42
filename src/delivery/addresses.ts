import type { Entry } from './entry'
import { createSlugIndex } from './slugIndex'

/** Finds documents by their public address, present or past. */
export type Addresses = {
  add(entry: Entry): void
  remove(entry: Entry): void
  /** Remembers that a document was here, unless another is here now. */
  bury(type: string, slug: string): void
  current(type: string, slug: string): Entry | undefined
  previous(type: string, slug: string): Entry | undefined
  isBuried(type: string, slug: string): boolean
}

/**
 * While two documents swap slugs both hold one of them for a moment; the one published last then has it, and
 * the other has it back when that one moves on.
 */
export const createAddresses = (): Addresses => {
  const currentSlugs = createSlugIndex()
  const previousSlugs = createSlugIndex()
  const buried = new Set<string>()
  return {
    add: (entry) => {
      const { type, slug } = entry.record
      currentSlugs.add(type, slug, entry)
      for (const previous of entry.record.previousSlugs) previousSlugs.add(type, previous, entry)
      buried.delete(address(type, slug))
    },
    remove: (entry) => {
      const { type, slug } = entry.record
      currentSlugs.remove(type, slug, entry)
      for (const previous of entry.record.previousSlugs) previousSlugs.remove(type, previous, entry)
    },
    bury: (type, slug) => {
      if (!currentSlugs.last(type, slug)) buried.add(address(type, slug))
    },
    current: (type, slug) => currentSlugs.last(type, slug),
    previous: (type, slug) => previousSlugs.last(type, slug),
    isBuried: (type, slug) => buried.has(address(type, slug)),
  }
}

const address = (type: string, slug: string): string => `${type}/${slug}`
