import type { PayloadRequest, Where } from 'payload'
import type { ComparableClaim } from '../domain/claims/related/compareClaims'
import { isObject } from '../domain/isObject'
import { certainties, directions, predicates, verdicts } from '../domain/vocabulary/evidence'
import type { Term } from '../domain/vocabulary/term'
import { stateLabels, stateOf } from '../domain/workflow/states'

export type FoundClaim = ComparableClaim & { readonly population?: string; readonly slug?: string }

const pageSize = 500

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const termOf = <Value extends string>(terms: readonly Term<Value>[], value: unknown): Value | undefined =>
  terms.find((term) => term.value === value)?.value

/** `minerals/<id>` of a reference to one of several types. */
const nodeOf = (value: unknown): string | undefined => {
  if (!isObject(value)) return undefined
  const id = text(value['value'])
  return id && `${String(value['relationTo'])}/${id}`
}

/** Published as it stands, or where the draft is on its way. */
const standing = (document: Record<string, unknown>): string => {
  if (document['_status'] === 'published') return stateLabels.published
  const workflow = isObject(document['workflow']) ? document['workflow'] : {}
  const state = stateOf(workflow['state'])
  return stateLabels[state === undefined || state === 'published' ? 'draft' : state]
}

const toClaim = (document: Record<string, unknown>): FoundClaim[] => {
  const id = text(document['id'])
  const subject = nodeOf(document['subject'])
  const predicate = termOf(predicates, document['predicate'])
  if (id === undefined || subject === undefined || predicate === undefined) return []
  return [
    {
      id,
      statement: text(document['statement']) ?? 'Without a statement',
      subject,
      predicate,
      object: nodeOf(document['object']),
      direction: termOf(directions, document['direction']),
      certainty: termOf(certainties, document['certainty']),
      verdict: termOf(verdicts, document['verdict']),
      population: text(document['population']),
      slug: text(document['slug']),
      state: standing(document),
    },
  ]
}

/** Claims in their latest version, drafts with them, as the person who asks may read them. */
export const readClaims = async (where: Where, req: PayloadRequest): Promise<FoundClaim[]> => {
  const claims: FoundClaim[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'claims',
      where,
      draft: true,
      depth: 0,
      limit: pageSize,
      page,
      sort: 'slug',
      overrideAccess: false,
      user: req.user,
      req,
    })
    claims.push(...docs.flatMap((document) => toClaim({ ...document })))
    if (!hasNextPage) return claims
  }
}
