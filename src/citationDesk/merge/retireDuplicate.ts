import type { PayloadRequest } from 'payload'
import type { CitationState, CitationStates } from '../checks/readStates'
import { rewriteStored, type StoredData } from './rewriteStored'

type Pair = { duplicate: CitationStates; kept: CitationStates; req: PayloadRequest }

const identifiers = ['doi', 'pmid', 'pmcid', 'isbn'] as const

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

const group = (value: unknown): StoredData =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** What is public tells what partners know it by; a draft may be about to change it. */
const known = ({ latest, published }: CitationStates): CitationState => published ?? latest

const freeSlug = async (slug: string, req: PayloadRequest): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const wanted = `${slug}-duplicate${number === 1 ? '' : `-${number}`}`
    const { totalDocs } = await req.payload.db.count({
      collection: 'citations',
      where: { or: [{ slug: { equals: wanted } }, { previousSlugs: { in: [wanted] } }] },
      req,
    })
    if (totalDocs === 0) return wanted
  }
}

const lostIdentifiers = (duplicate: CitationState): string =>
  identifiers
    .flatMap((name) => (text(duplicate[name]) ? [`${name.toUpperCase()} ${String(duplicate[name])}`] : []))
    .join(', ')

/**
 * Takes a duplicate out of what is public and leaves it as a draft that says what became of it. Its address and its
 * identifiers are given up, so that the citation that is kept can have them.
 */
export const retireDuplicate = async ({ duplicate, kept, req }: Pair): Promise<void> => {
  const { id } = duplicate.latest
  if (duplicate.published) {
    await req.payload.update({
      collection: 'citations',
      id,
      data: { _status: 'draft' },
      unpublishAllLocales: true,
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      req,
    })
  }
  const before = known(duplicate)
  const slug = text(before['slug'])
  const freed = slug && (await freeSlug(slug, req))
  const had = lostIdentifiers(before)
  const note = `Merged into “${String(known(kept)['title'] ?? 'Untitled')}” (${String(known(kept)['slug'] ?? '')}).${had ? ` It had ${had}.` : ''}`
  await rewriteStored({
    collection: 'citations',
    id,
    change: (data) => ({
      ...data,
      ...(freed && { slug: freed }),
      previousSlugs: [],
      renameTo: null,
      doi: null,
      pmid: null,
      pmcid: null,
      isbn: null,
      duplicateOf: kept.latest.id,
      integrity: { ...group(data['integrity']), supersededBy: kept.latest.id, note },
      workflow: { ...group(data['workflow']), state: 'archived' },
    }),
    req,
  })
}

/** Gives the citation that is kept the addresses of the duplicate, and the identifiers that it lacks. */
export const takeOver = async ({ duplicate, kept, req }: Pair): Promise<void> => {
  const { id } = kept.latest
  const before = known(duplicate)
  const wasPublic = text(before['firstPublishedAt']) !== undefined || duplicate.published !== undefined
  const addresses = wasPublic ? [...texts(before['previousSlugs']), ...texts([before['slug']])] : []
  await rewriteStored({
    collection: 'citations',
    id,
    change: (data) => {
      const missing = identifiers.filter((name) => !text(data[name]) && text(before[name]))
      const own = text(data['slug'])
      const slugs = [...new Set([...texts(data['previousSlugs']), ...addresses])]
      return {
        ...data,
        ...Object.fromEntries(missing.map((name) => [name, before[name]])),
        previousSlugs: slugs.filter((slug) => slug !== own),
        integrity: withoutReferenceTo(duplicate.latest.id, group(data['integrity'])),
      }
    },
    req,
  })
}

const withoutReferenceTo = (id: string, integrity: StoredData): StoredData =>
  integrity['supersededBy'] === id ? { ...integrity, supersededBy: null } : integrity
