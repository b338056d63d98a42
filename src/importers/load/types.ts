import type { SameBy } from '../work/duplicates'
import type { CitationFields, ImportRecord } from '../types'

/** What is done with a record: a new draft, nothing, or filling what the stored citation leaves empty. */
export type Choice = 'create' | 'skip' | 'fill'

export const isChoice = (value: unknown): value is Choice =>
  value === 'create' || value === 'skip' || value === 'fill'

export type StoredWork = {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly by: SameBy
}

/** A record of an import that was read: what it is, what is known already, and what may be done with it. */
export type PlannedRecord = ImportRecord & {
  /** The stored citation that is the same work. */
  readonly stored?: StoredWork
  /** What may be chosen; the first is what happens when nothing is. */
  readonly choices: readonly [Choice, ...Choice[]]
}

/** What became of a record. */
export type Outcome =
  | { readonly did: 'created'; readonly id: string; readonly print: string; readonly undone?: Undone }
  | {
      readonly did: 'filled'
      readonly id: string
      readonly filled: Partial<CitationFields>
      readonly undone?: Undone
    }
  | { readonly did: 'skipped'; readonly message: string }
  | { readonly did: 'failed'; readonly message: string }

/** Whether what was done is taken back, or the sentence that says why it stays. */
export type Undone = { readonly done: true } | { readonly done: false; readonly why: string }

/** What was chosen of an import, and by the record's row what came of it. */
export type Ledger = {
  readonly choices: Readonly<Record<string, Choice>>
  readonly outcomes: Record<string, Outcome>
}

export type Counts = {
  records: number
  withErrors: number
  withWarnings: number
  /** Records that are in the file or stored already. */
  known: number
  /** Records that become drafts when nothing else is chosen, and those whose stored citation can be filled. */
  proposed: number
  fillable: number
  /** Of the run: records chosen to create or to fill, and what came of those that were worked on. */
  total: number
  done: number
  created: number
  filled: number
  skipped: number
  failed: number
  /** Of the undoing: drafts removed, citations emptied again, and what was left. */
  removed: number
  restored: number
  left: number
  startedAt?: string | undefined
  finishedAt?: string | undefined
  /** When whoever runs it last gave a sign, and who that is. */
  heartbeatAt?: string | undefined
  runner?: string | undefined
  /** What it is that runs, or ran last. */
  doing?: 'import' | 'undo' | undefined
}

export type ImportStatus = 'previewed' | 'running' | 'done' | 'undone' | 'failed'

export type ImportSummary = {
  readonly id: string
  readonly name: string
  readonly format: string
  readonly status: ImportStatus
  readonly counts: Counts
  readonly createdAt: string
}

/** A step that cannot be done as things are. `status` is that of HTTP. */
export class ImportRefusedError extends Error {
  override readonly name = 'ImportRefusedError'
  constructor(
    message: string,
    readonly status: 400 | 404 | 409 | 413,
  ) {
    super(message)
  }
}

export const isImportRefusedError = (error: unknown): error is ImportRefusedError =>
  error instanceof Error && error.name === 'ImportRefusedError'
