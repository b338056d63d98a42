import type { Store } from '../delivery/createStore'

/** The content as it would be, were every latest draft published: never public, and never kept for others. */
export type PreviewSource = {
  /** Answers as of the last `refresh`; empty before the first. Its revisions are its own. */
  readonly store: Store
  /** Whether there is a database to read drafts from yet: published content is served before. */
  isConnected(): boolean
  /** Takes over whatever was committed, by any process, before it was called. */
  refresh(): Promise<void>
}
