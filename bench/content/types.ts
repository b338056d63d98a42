import type { JsonObject, PublishedRecord, StoredReference } from '../../src/model/types'
import type { Random } from './random'
import type { Words } from './words'

/** How many documents of each type to make. */
export type ContentCounts = {
  readonly minerals: number
  readonly symptoms: number
  readonly citations: number
  readonly claims: number
  readonly foods: number
}

/** A document that others refer to. */
export type Node = { readonly id: string; readonly slug: string; readonly name: Words }

/** What is there already and made documents refer to. */
export type Anchors = {
  /** Minerals that foods have amounts of. */
  readonly minerals: readonly Node[]
  readonly author?: string
}

export type RecordParts = { readonly random: Random; readonly type: string; readonly slug: string }

export const referenceTo = (type: string, { id }: Pick<Node, 'id'>): StoredReference => ({ type, id })

const day = 86_400_000
const firstDay = Date.UTC(2023, 0, 1)

/** Instants lie in a fixed span, so that the same seed gives the same bytes on any day. */
export const recordOf = (
  { random, type, slug }: RecordParts,
  id: string,
  fields: JsonObject,
): PublishedRecord => {
  const first = firstDay + random.integer(0, 900) * day + random.integer(0, day - 1)
  const latest = first + random.integer(0, 300) * day
  return {
    type,
    id,
    slug,
    previousSlugs: [],
    firstPublishedAt: new Date(first).toISOString(),
    publishedAt: new Date(latest).toISOString(),
    fields,
  }
}

export const governanceOf = (random: Random, { author }: Anchors): JsonObject => ({
  ...(author === undefined ? {} : { author: { type: 'people', id: author } }),
  reviewState: random.chance(0.7) ? 'reviewed' : 'unreviewed-demo',
  lastReviewed: `2026-0${random.integer(1, 6)}-15`,
  nextReviewDue: `2028-0${random.integer(1, 6)}-15`,
  audience: ['consumer', 'professional'],
  conflicts: { en: 'None declared.', es: 'Ninguno declarado.' },
  aiAssistance: 'none',
})
