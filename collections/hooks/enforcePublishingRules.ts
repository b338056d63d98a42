import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { FieldProblem } from '../../src/domain/fieldProblem'
import { governanceProblems } from '../../src/domain/governance/governanceProblems'
import { isPublishing } from './keepDraftVersionsDrafts'
import { refuse } from './refuse'

export type PublishingRule = (
  document: Readonly<Record<string, unknown>>,
  req: PayloadRequest,
) => readonly FieldProblem[] | Promise<readonly FieldProblem[]>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Relationship values arrive as an id or, populated, as a document. */
export const idOf = (value: unknown): string | undefined =>
  text(value) ?? (isObject(value) ? text(value['id']) : undefined)

const governanceRule: PublishingRule = (document) => {
  const governance = isObject(document['governance']) ? document['governance'] : {}
  return governanceProblems({
    authorId: idOf(governance['author']),
    reviewerId: idOf(governance['reviewer']),
    reviewState: text(governance['reviewState']),
    lastReviewed: text(governance['lastReviewed']),
    nextReviewDue: text(governance['nextReviewDue']),
  })
}

/** Drafts may be incomplete; what is published keeps every rule. The document checked is the one about to be stored. */
export const enforcePublishingRules =
  (rules: readonly PublishingRule[]): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (!isPublishing(data, req)) return data
    const document = { ...originalDoc, ...data }
    const problems = await Promise.all([governanceRule, ...rules].map((rule) => rule(document, req)))
    refuse(collection.slug, problems.flat(), req)
    return document['firstPublishedAt'] ? data : { ...data, firstPublishedAt: new Date().toISOString() }
  }
