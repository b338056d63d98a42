import { diffWordsWithSpace } from 'diff'
import type { WordPart } from './types'

/** Longer texts are shown whole, before and after: comparing them word by word could take seconds. */
const maxLength = 20_000

/** With less in common than this share, another text stands in its place: single words would only confuse. */
const leastInCommon = 0.3

/** Which words of a text are gone and which are new; undefined of a text that is too long, or another altogether. */
export const diffWords = (before: string, after: string): WordPart[] | undefined => {
  if (before.length + after.length > maxLength) return undefined
  const parts = diffWordsWithSpace(before, after).map(({ added, removed, value }): WordPart => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
  const same = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0)
  return (2 * same) / (before.length + after.length) < leastInCommon ? undefined : parts
}
