import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { FieldProblem } from '../../src/domain/fieldProblem'
import { governanceProblems } from '../../src/domain/governance/governanceProblems'
import { isObject } from '../../src/domain/isObject'
import type { Step } from '../../src/domain/workflow/steps'
import { isPublishing } from './keepDraftVersionsDrafts'
import { refuse } from './refuse'

export type PublishingRule = (
  document: Readonly<Record<string, unknown>>,
  req: PayloadRequest,
  /** Whether readers see the document from now on; else others look at it first. */
  isPublic: boolean,
) => readonly FieldProblem[] | Promise<readonly FieldProblem[]>

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

/** Steps at which others look at a document, or it is as good as public. */
export const judgedSteps: readonly unknown[] = ['submit', 'approve', 'schedule'] satisfies Step[]

const isJudged = (data: Readonly<Record<string, unknown>>): boolean =>
  isObject(data['workflow']) && judgedSteps.includes(data['workflow']['step'])

/**
 * Drafts may be incomplete; what is published, or is to be looked at by others before that, keeps every rule. The
 * document checked is the one about to be stored.
 */
export const enforcePublishingRules =
  (rules: readonly PublishingRule[]): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const isPublic = isPublishing(data, req)
    if (!isPublic && !isJudged(data)) return data
    const document = { ...originalDoc, ...data }
    const problems = await Promise.all(
      [governanceRule, ...rules].map((rule) => rule(document, req, isPublic)),
    )
    refuse(collection.slug, problems.flat(), req)
    return !isPublic || document['firstPublishedAt']
      ? data
      : { ...data, firstPublishedAt: new Date().toISOString() }
  }
