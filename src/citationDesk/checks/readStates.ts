import type { PayloadRequest } from 'payload'
import { readAuthors } from '../../domain/citations/author'
import type { Work } from '../../domain/citations/work'

export type CitationState = Readonly<Record<string, unknown>> & { id: string }

export type CitationStates = {
  /** As editors find it in the form. */
  latest: CitationState
  /** As partners read it; absent where they do not. */
  published?: CitationState | undefined
  /** Whether a draft waits beside what is public. */
  hasPendingDraft: boolean
}

/** A citation as it stands, or undefined where there is none. */
export const readStates = async (id: string, req: PayloadRequest): Promise<CitationStates | undefined> => {
  const { db } = req.payload
  const stored = await db.findOne<CitationState>({
    collection: 'citations',
    where: { id: { equals: id } },
    req,
  })
  if (!stored) return undefined
  const { docs } = await db.queryDrafts<CitationState>({
    collection: 'citations',
    where: { parent: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const latest = docs[0] ?? stored
  const published = stored['_status'] === 'published' ? stored : undefined
  return { latest, published, hasPendingDraft: published !== undefined && latest['_status'] === 'draft' }
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** What can be compared with a register. */
export const workOf = (state: CitationState): Work => ({
  title: text(state['title']),
  year: typeof state['year'] === 'number' ? state['year'] : undefined,
  authors: readAuthors(state['authors']),
  doi: text(state['doi']),
  pmid: text(state['pmid']),
  pmcid: text(state['pmcid']),
  isbn: text(state['isbn']),
})
