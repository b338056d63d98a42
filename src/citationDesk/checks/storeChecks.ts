import type { PayloadRequest } from 'payload'
import { patchDocument, patchLatestVersion } from '../../database/patchStored'
import type { CitationChecks } from '../../domain/citations/checks'
import { decidingNotice, integrityStatusOf, isGraver } from '../../domain/citations/integrityNotices'
import { identifierKeys } from '../../../collections/hooks/citationHolders'
import { integrityFields } from '../../resolvers/citationFields'
import { announceChange, readPublic } from '../announceChange'
import { readStates, workOf, type CitationState, type CitationStates } from './readStates'

export type StoredChecks = {
  /** Whether the registers told of something graver than what was stored. */
  isIntegrityChanged: boolean
}

const collection = 'citations' as const

const groupOf = (state: CitationState, name: string): Record<string, unknown> => {
  const group = state[name]
  return typeof group === 'object' && group !== null ? { ...group } : {}
}

/** The group `integrity` with what the registers tell, or nothing where that is no news. */
const newIntegrity = (state: CitationState, { integrity }: Required<CitationChecks>) => {
  const stored = groupOf(state, 'integrity')
  const notice = decidingNotice(integrity.notices)
  if (!notice || !isGraver(notice.kind, integrityStatusOf(stored['status']))) return undefined
  return { integrity: { ...stored, ...integrityFields(notice) } }
}

const identityFields = (state: CitationState, { identity }: Required<CitationChecks>) => ({
  identityCheck: {
    ...groupOf(state, 'identityCheck'),
    status: identity.status,
    checkedAt: identity.at,
    note: identity.note,
  },
})

/** Whether the answers are about these identifiers: somebody may have saved others while the registers were asked. */
const isAbout = (state: CitationState, asked: CitationState): boolean => {
  const [now, then] = [identifierKeys(workOf(state)), identifierKeys(workOf(asked))]
  return now.doi === then.doi && now.pmid === then.pmid && now.pmcid === then.pmcid && now.isbn === then.isbn
}

/**
 * The citation as it stands once nobody else is saving it: to write what it holds already takes it, as its saves do, in
 * their order. Postgres would else let somebody's save end between what is read here and what is written.
 */
const takeStates = async (id: string, req: PayloadRequest): Promise<CitationStates | undefined> => {
  const before = await readStates(id, req)
  if (!before) return undefined
  const fields = { checkedAt: (before.published ?? before.latest)['checkedAt'] ?? null }
  await patchDocument({ collection, id, fields, req })
  await patchLatestVersion({ collection, id, fields, req })
  return readStates(id, req)
}

/**
 * Notes what was found out. Partners are told only of news about the work's integrity, at once; the verdict on its
 * identity goes into the draft that editors have open, and is theirs to publish.
 */
export const storeChecks = async (
  asked: CitationState,
  checks: Required<CitationChecks>,
  req: PayloadRequest,
): Promise<StoredChecks> => {
  const { id } = asked
  const states = await takeStates(id, req)
  if (!states) return { isIntegrityChanged: false }
  const { latest, published } = states
  const noted = { checks, checkedAt: checks.integrity.at }
  const isLatest = isAbout(latest, asked)
  const isPublished = published !== undefined && isAbout(published, asked)
  const isDraft = latest['_status'] !== 'published'
  const ofLatest = isLatest ? newIntegrity(latest, checks) : undefined
  const ofPublished = isPublished ? newIntegrity(published, checks) : undefined
  if (!isLatest && !isPublished) return { isIntegrityChanged: false }

  const inForm = isLatest && isDraft ? identityFields(latest, checks) : {}
  const previousDoc = ofPublished && (await readPublic(collection, id, req))
  const isIntegrityChanged = ofLatest !== undefined || ofPublished !== undefined
  // A form that was opened before would send the work's integrity along as it was, and take the news back.
  const changedAt = isIntegrityChanged ? new Date().toISOString() : undefined
  await patchLatestVersion({ collection, id, fields: { ...noted, ...inForm, ...ofLatest }, changedAt, req })
  // What was never public is read from here, too, when documents are listed.
  const stored = published ? { ...noted, ...ofPublished } : { ...noted, ...inForm, ...ofLatest }
  await patchDocument({ collection, id, fields: stored, changedAt, req })
  if (ofPublished) await announceChange({ collection, id, previousDoc, req })
  return { isIntegrityChanged }
}
