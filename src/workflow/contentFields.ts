import type { Field } from 'payload'
import { changedFields, type ChangedField } from './changedFields'
import type { Person, Values } from './standing'

/** Kept by the program, or about the work and not its result. */
const isBookkeeping = ({ path }: ChangedField): boolean =>
  ['previousSlugs', 'firstPublishedAt', '_status', 'createdAt', 'updatedAt'].includes(path) ||
  path === 'checkedAt' ||
  path.startsWith('checks') ||
  (path.startsWith('workflow.') && path !== 'workflow.safetyCritical')

/** The signature of a review, which is written by who gives it. */
const signature = [
  'governance.reviewer',
  'governance.reviewState',
  'governance.lastReviewed',
  'governance.nextReviewDue',
]

export type Change = {
  /** All that a person would call a change. */
  readonly fields: readonly ChangedField[]
  /** Whether it touches what others have to agree to. */
  readonly isEdit: boolean
}

/** What a save changes of a document. Signing is no edit of it for those who may sign. */
export const changeOf = (
  fields: readonly Field[],
  before: Values,
  after: Values,
  actor: Person | undefined,
): Change => {
  const changed = changedFields(fields, before, after).filter((field) => !isBookkeeping(field))
  const maySign = actor === undefined || actor.role !== 'editor'
  return {
    fields: changed,
    isEdit: changed.some(({ path }) => !(maySign && signature.includes(path))),
  }
}
