/** A piece of a text: it stays, is new, or is gone. */
export type WordPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** One difference between what readers see and the draft, in the words of the form. */
export type DraftChange = {
  /** Labels from the outside in: `["Evidence", "Row 2", "What it found"]`. */
  readonly place: readonly string[]
  /** Where the text is in one language only: `es`. */
  readonly locale?: string
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  /** As readers see it and as the draft has it; absent where there is nothing. */
  readonly before?: string
  readonly after?: string
  /** Word by word, where a text was changed. */
  readonly words?: readonly WordPart[]
}

export type DraftDiff = {
  readonly type: string
  readonly id: string
  readonly title: string
  /** `never`: nobody outside has seen any of it yet. `same`: readers see the latest version. */
  readonly standing: 'never' | 'same' | 'differs'
  readonly changes: readonly DraftChange[]
}
