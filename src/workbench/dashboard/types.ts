import type { WorkflowState } from '../../domain/workflow/states'
import type { Condition, PanelPath } from '../shared/links'

/** A number of documents of one type, and the list that shows exactly those. */
export type Figure = {
  readonly type: string
  /** What is counted: “Claims”, or “Claims, 201 to 400”. */
  readonly label: string
  readonly count: number
  readonly conditions: readonly Condition[]
  readonly path: PanelPath
}

/** What somebody should know of or do something about. Figures of zero are left out. */
export type Topic = {
  readonly id: string
  readonly title: string
  /** What it means and what to do, in a sentence. */
  readonly hint: string
  /** What is said when there is nothing. */
  readonly nothing: string
  readonly figures: readonly Figure[]
}

export type StateTable = {
  readonly states: readonly { readonly state: WorkflowState; readonly label: string }[]
  readonly rows: readonly {
    readonly type: string
    readonly label: string
    /** In the order of the states; zero is there, too. */
    readonly figures: readonly Figure[]
  }[]
}

/** A step of what partners read, the latest first. */
export type RecentStep = {
  readonly kind: 'publish' | 'unpublish'
  readonly typeName: string
  readonly title: string
  /** ISO 8601 */
  readonly at: string
  readonly path: PanelPath
}

export type HealthLine = {
  readonly id: string
  readonly state: 'good' | 'attention' | 'unknown'
  readonly text: string
  /** ISO 8601, when the text speaks of an instant. */
  readonly at?: string
  /** The list behind it, for those who may see it. */
  readonly path?: PanelPath
}

/** What somebody was told and has not read yet. */
export type Told = {
  /** All of it, also what is not listed. */
  readonly unread: number
  /** The latest first. */
  readonly notices: readonly {
    readonly id: string
    readonly text: string
    /** ISO 8601 */
    readonly at: string
    /** The document it is about. */
    readonly path: PanelPath
  }[]
}

export type Dashboard = {
  readonly told: Told
  readonly topics: readonly Topic[]
  readonly states: StateTable
  readonly recent: readonly RecentStep[]
  readonly health: readonly HealthLine[]
}
