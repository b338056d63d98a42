import type { PanelPath } from '../shared/links'

/** How a translation stands to the text it is of. */
export type TranslationState = 'missing' | 'outdated' | 'current'

/** One text in both languages. */
export type TextPair = {
  /** Through rows by their ids: `evidence.65f0.finding`. */
  readonly path: string
  /** Labels from the outside in. */
  readonly place: readonly string[]
  readonly source: string
  readonly translation: string
  readonly state: TranslationState
  /** ISO 8601: since when the text is as it is, where that is known. */
  readonly sourceAt?: string
  readonly translationAt?: string
  /** Text with headings and links is written in the form of the document alone. */
  readonly isProse: boolean
  readonly isLong: boolean
}

export type Translations = {
  readonly type: string
  readonly typeName: string
  readonly id: string
  readonly title: string
  /** When it was last saved: a later save by somebody else is not overwritten. */
  readonly savedAt: string
  readonly pairs: readonly TextPair[]
}

export type TranslationTodo = {
  readonly id: string
  readonly title: string
  readonly missing: number
  readonly outdated: number
  readonly path: PanelPath
}

export type TypeTodo = {
  readonly type: string
  readonly label: string
  readonly documents: number
  readonly missing: number
  readonly outdated: number
  readonly path: PanelPath
}
