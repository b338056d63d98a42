import type { Payload } from 'payload'
import { slugify, slugMaxLength } from '../../domain/identifiers/slug'
import { keysOf, type SameBy } from '../work/duplicates'
import type { CitationFields } from '../types'
import type { StoredWork } from './types'

type Row = {
  id: string
  slug?: string
  previousSlugs?: string[]
  title?: string
  year?: number
  cslType?: string
  authors?: { family?: string; literal?: string }[]
  doi?: string
  pmid?: string
  pmcid?: string
  isbn?: string
}

/** All citations there are, to find a work again and an address that is free. */
export type StoredWorks = {
  find(fields: CitationFields): StoredWork | undefined
  /** An address of its own for a work, in the manner of `garrison2020`. */
  freeSlug(fields: CitationFields): string
  add(id: string, slug: string, fields: CitationFields): void
}

export const readStoredWorks = async (payload: Payload): Promise<StoredWorks> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'citations',
    pagination: false,
    sort: 'id',
    select: {
      slug: true,
      previousSlugs: true,
      title: true,
      year: true,
      cslType: true,
      authors: true,
      doi: true,
      pmid: true,
      pmcid: true,
      isbn: true,
    },
  })
  const works = new Map<string, StoredWork>()
  const taken = new Set<string>()
  const add = (id: string, slug: string, work: Omit<Row, 'id' | 'slug'> | CitationFields): void => {
    taken.add(slug)
    for (const { key, by } of keysOf(work))
      if (!works.has(key)) works.set(key, { id, slug, title: work.title ?? '', by })
  }
  for (const { id, slug = '', ...work } of docs) {
    for (const earlier of work.previousSlugs ?? []) taken.add(earlier)
    add(id, slug, work)
  }
  return {
    find: (fields) => {
      for (const { key } of keysOf(fields)) {
        const found = works.get(key)
        if (found) return found
      }
      return undefined
    },
    freeSlug: (fields) => {
      const base = baseSlug(fields)
      let slug = base
      for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`
      return slug
    },
    add,
  }
}

/** Whether two works are the same for sure: identifiers are, titles may agree by chance. */
export const isCertain = (by: SameBy): boolean => by !== 'title, year and first author'

const room = '-9999'.length

const baseSlug = ({ authors, year, title }: CitationFields): string => {
  const [first] = authors ?? []
  const name = slugify(first?.family ?? first?.literal ?? '').slice(0, 40)
  const base = name === '' ? slugify(title ?? '') : `${name}${year ?? ''}`
  return (base === '' ? `citation${year ?? ''}` : base).slice(0, slugMaxLength - room).replace(/-+$/u, '')
}
