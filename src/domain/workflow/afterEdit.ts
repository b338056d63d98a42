import type { Standing } from './decideStep'
import type { WorkflowState } from './states'

/** Where a document goes when somebody changes what it says: signatures cover what was read, and nothing else. */
const backTo: Readonly<Record<WorkflowState, WorkflowState>> = {
  draft: 'draft',
  'evidence-review': 'evidence-review',
  'medical-review': 'evidence-review',
  approved: 'draft',
  scheduled: 'draft',
  published: 'draft',
  due: 'draft',
  stale: 'draft',
  archived: 'archived',
}

/** The standing after an edit by that account; without one, the program's own edit is nobody's contribution. */
export const afterEdit = (standing: Standing, editor: string | undefined): Standing => ({
  ...standing,
  state: backTo[standing.state],
  signOffs: [],
  contributors:
    editor === undefined || standing.contributors.includes(editor)
      ? standing.contributors
      : [...standing.contributors, editor],
})
