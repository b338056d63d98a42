import type { Payload, PayloadRequest, Where } from 'payload'
import type { CitationFields } from '../types'
import { fingerprint, latestCitation } from './fingerprint'
import { isCertain, type StoredWorks } from './storedWorks'
import type { Choice, Outcome, PlannedRecord } from './types'

export type Writing = {
  readonly payload: Payload
  readonly stored: StoredWorks
  readonly req: PayloadRequest
}

/** Does with one record what was chosen, within the transaction of the request. */
export const writeRecord = (
  record: PlannedRecord,
  choice: Exclude<Choice, 'skip'>,
  writing: Writing,
): Promise<Outcome> => (choice === 'create' ? createDraft(record, writing) : fillEmpty(record, writing))

/** Somebody else, or an earlier record of the same file, may have brought the work since the file was read. */
const createDraft = async (
  { fields, stored: seen }: PlannedRecord,
  { payload, stored, req }: Writing,
): Promise<Outcome> => {
  const known = stored.find(fields)
  if (known && known.id !== seen?.id && isCertain(known.by)) {
    return { did: 'skipped', message: `“${known.title}” was added meanwhile: same ${known.by}.` }
  }
  if (await hasTwin(payload, fields, req))
    return { did: 'skipped', message: 'A citation with the same DOI or PMID was added meanwhile.' }
  const slug = stored.freeSlug(fields)
  const { id } = await payload.create({
    collection: 'citations',
    data: { ...fields, slug, _status: 'draft' },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const made = await latestCitation(payload, id, req)
  return { did: 'created', id, print: made ? fingerprint(made) : '' }
}

const hasTwin = async (
  payload: Payload,
  { doi, pmid }: CitationFields,
  req: PayloadRequest,
): Promise<boolean> => {
  const or: Where[] = [
    ...(doi ? [{ doi: { equals: doi } }] : []),
    ...(pmid ? [{ pmid: { equals: pmid } }] : []),
  ]
  if (or.length === 0) return false
  return (await payload.db.count({ collection: 'citations', where: { or }, req })).totalDocs > 0
}

/** What is filled only along with another field, which must be empty too. */
const dependsOn: Partial<Record<keyof CitationFields, keyof CitationFields>> = {
  hasMoreAuthors: 'authors',
  accessed: 'url',
  issue: 'volume',
}

/** Never filled: a type is always there already, and a notice is for an editor to judge. */
const notFilled: readonly string[] = ['cslType', 'integrity']

const fillEmpty = async ({ fields, stored }: PlannedRecord, { payload, req }: Writing): Promise<Outcome> => {
  if (!stored) return { did: 'failed', message: 'There is no stored citation to fill.' }
  const citation = await latestCitation(payload, stored.id, req)
  if (!citation) return { did: 'skipped', message: `“${stored.title}” was deleted meanwhile.` }
  const isFree = (name: string): boolean =>
    isEmpty(citation[name]) && isEmpty(citation[Reflect.get(dependsOn, name) ?? name])
  const filled: Partial<CitationFields> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (!notFilled.includes(name) && isFree(name)) Object.assign(filled, { [name]: value })
  }
  if (Object.keys(filled).length === 0)
    return { did: 'skipped', message: `“${stored.title}” has all of it already.` }
  await saveDraft(payload, stored.id, filled, req)
  return { did: 'filled', id: stored.id, filled }
}

/**
 * Saves some fields of a citation as a draft; what is public stays as it is. A field may be emptied again, which a draft
 * allows and Payload's types, made for whole documents, do not.
 */
export const saveDraft = async (
  payload: Payload,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  req: PayloadRequest,
): Promise<void> => {
  const data = { ...fields, _status: 'draft' }
  await Reflect.apply(payload.update, payload, [
    { collection: 'citations', id, data, draft: true, depth: 0, overrideAccess: true, req },
  ])
}

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0)
