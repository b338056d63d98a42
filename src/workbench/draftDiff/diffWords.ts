import { diffWordsWithSpace } from 'diff'
import type { WordPart } from './types'

/** Longer texts are shown whole, before and after: comparing them word by word could take seconds. */
const maxLength = 20_000

/** Which words of a text are gone and which are new; undefined when it is too long to tell quickly. */
export const diffWords = (before: string, after: string): WordPart[] | undefined => {
  if (before.length + after.length > maxLength) return undefined
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
