/**
 * Where a document stands on its way to readers, in the order of that way. Internal to editors: what partners are told
 * of a review is `governance.reviewState`.
 */
export const workflowStates = [
  'draft',
  'evidence-review',
  'medical-review',
  'approved',
  'scheduled',
  'published',
  'due',
  'stale',
  'archived',
] as const
export type WorkflowState = (typeof workflowStates)[number]

export const stateLabels: Readonly<Record<WorkflowState, string>> = {
  draft: 'Draft',
  'evidence-review': 'Evidence review',
  'medical-review': 'Medical review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
  due: 'Review due',
  stale: 'Review overdue',
  archived: 'Archived',
}

/** The state that a stored value names, or undefined. */
export const stateOf = (value: unknown): WorkflowState | undefined =>
  workflowStates.find((state) => state === value)
