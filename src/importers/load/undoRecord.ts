import { isDeepStrictEqual } from 'node:util'
import type { Payload, PayloadRequest } from 'payload'
import { citedBy } from '../../references/citedBy'
import type { Referring } from '../../references/findReferring'
import { hasLooked } from '../../references/refuseCited'
import type { CitationFields } from '../types'
import { fingerprint, latestCitation } from './fingerprint'
import type { Outcome, Undone } from './types'
import { isEmpty, saveDraft } from './writeRecord'

/** What can be taken back. */
export type Done = Extract<Outcome, { did: 'created' | 'filled' }>

type Created = Extract<Done, { did: 'created' }>
type Filled = Extract<Done, { did: 'filled' }>

/** What stays, and why. */
export const left = (why: string): Undone => ({ done: false, why })

export type Undoing = {
  readonly payload: Payload
  /** Who cites the drafts that were created, by their ids, as this transaction sees it. */
  readonly referring: ReadonlyMap<string, readonly Referring[]>
  readonly req: PayloadRequest
}

/** Takes back what was done with one record, within the transaction of the request. */
export const undoRecord = (outcome: Done, undoing: Undoing): Promise<Undone> =>
  outcome.did === 'created' ? removeDraft(outcome, undoing) : emptyAgain(outcome, undoing)

const removeDraft = async ({ id, print }: Created, { payload, referring, req }: Undoing): Promise<Undone> => {
  const citation = await latestCitation(payload, id, req)
  if (!citation) return left('It was deleted already.')
  if (!isEmpty(citation['firstPublishedAt']) || citation['_status'] === 'published')
    return left('It was published.')
  const cited = citedBy(referring.get(id))
  if (cited !== undefined) return left(cited)
  if (fingerprint(citation) !== print) return left('Somebody changed it since.')
  await payload.delete({
    collection: 'citations',
    id,
    depth: 0,
    overrideAccess: true,
    context: hasLooked,
    req,
  })
  return { done: true }
}

const emptyAgain = async ({ id, filled }: Filled, { payload, req }: Undoing): Promise<Undone> => {
  const citation = await latestCitation(payload, id, req)
  if (!citation) return left('It was deleted already.')
  if (citation['_status'] === 'published') return left('It was published with what was filled in.')
  const [same, changed] = partition(filled, (name, value) => isSame(citation[name], value))
  if (same.length > 0)
    await saveDraft(
      payload,
      id,
      Object.fromEntries(
        same.map((name) => [name, name === 'authors' ? [] : name === 'hasMoreAuthors' ? false : null]),
      ),
      req,
    )
  return changed.length === 0
    ? { done: true }
    : left(`Somebody changed ${changed.join(', ')} since; the rest was emptied again.`)
}

const partition = (
  filled: Partial<CitationFields>,
  test: (name: string, value: unknown) => boolean,
): [string[], string[]] => {
  const names = Object.entries(filled)
  return [
    names.filter(([name, value]) => test(name, value)).map(([name]) => name),
    names.filter(([name, value]) => !test(name, value)).map(([name]) => name),
  ]
}

/** A stored row has an id and empty fields besides, and a day is stored as an instant. */
const isSame = (stored: unknown, filled: unknown): boolean => {
  if (typeof filled === 'string' && typeof stored === 'string')
    return stored === filled || stored.startsWith(`${filled}T`)
  return isDeepStrictEqual(bare(stored), bare(filled))
}

const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name, inner]) => name !== 'id' && !isEmpty(inner)))
}
