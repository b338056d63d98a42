import type { WorkflowState } from './states'

/** Roles of `collections/Users.ts`; the domain knows their names only. */
export type WorkflowRole = 'admin' | 'editor' | 'reviewer'

/**
 * `required`: what a person publishes was approved by somebody else. `optional`: the same steps can be taken, and
 * nobody has to.
 */
export const reviewPolicies = ['required', 'optional'] as const
export type ReviewPolicy = (typeof reviewPolicies)[number]

export type StepRule = {
  readonly label: string
  readonly from: readonly WorkflowState[]
  readonly to: WorkflowState
  readonly roles: readonly WorkflowRole[]
  /** Nobody takes it for what they wrote themselves. */
  readonly byOthersOnly?: boolean
  /** A reason has to be given. */
  readonly needsNote?: boolean
  /** It is written down as a signature of who took it. */
  readonly signs?: boolean
}

const everybody: readonly WorkflowRole[] = ['admin', 'editor', 'reviewer']
const writers: readonly WorkflowRole[] = ['admin', 'editor']
const signers: readonly WorkflowRole[] = ['admin', 'reviewer']

/**
 * What people can do with a document besides writing it. Publishing and unpublishing are steps too, asked for by
 * Payload's own `_status`.
 */
export const steps = {
  submit: {
    label: 'Ask for review',
    from: ['draft', 'published', 'due', 'stale'],
    to: 'evidence-review',
    roles: everybody,
  },
  'accept-evidence': {
    label: 'Evidence is sound',
    from: ['evidence-review'],
    to: 'medical-review',
    roles: everybody,
    byOthersOnly: true,
    signs: true,
  },
  approve: {
    label: 'Sign medical review',
    from: ['medical-review'],
    to: 'approved',
    roles: signers,
    byOthersOnly: true,
    signs: true,
  },
  return: {
    label: 'Send back',
    from: ['evidence-review', 'medical-review', 'approved', 'scheduled'],
    to: 'draft',
    roles: everybody,
    needsNote: true,
  },
  schedule: { label: 'Schedule', from: ['approved', 'scheduled'], to: 'scheduled', roles: everybody },
  unschedule: { label: 'Cancel the schedule', from: ['scheduled'], to: 'approved', roles: everybody },
  archive: {
    label: 'Archive',
    from: ['draft', 'evidence-review', 'medical-review', 'approved', 'published', 'due', 'stale'],
    to: 'archived',
    roles: writers,
  },
  reopen: { label: 'Take out of the archive', from: ['archived'], to: 'draft', roles: writers },
} as const satisfies Record<string, StepRule>

export type Step = keyof typeof steps

export const stepNames = Object.keys(steps).filter((name): name is Step => name in steps)

export const stepOf = (value: unknown): Step | undefined => stepNames.find((name) => name === value)

/** The rule of a step, with what not every step has. */
export const ruleOf = (step: Step): StepRule => steps[step]

/** Medical reviews that have to be signed, each by somebody else. */
export const signaturesNeeded = (isSafetyCritical: boolean): number => (isSafetyCritical ? 2 : 1)
