import { createHash } from 'node:crypto'
import type { ContentModel } from '../../model/types'

/** Words for people, and what only search goes by. They may change without any document being served otherwise. */
const wordsOnly = new Set(['label', 'description', 'singular', 'plural', 'search', 'prominence'])

/**
 * A short name for the form in which documents are served. While it is the same, a copy kept elsewhere can be brought
 * up to date; when it is another, every document may look otherwise.
 */
export const modelFingerprint = (model: ContentModel): string => {
  const text = JSON.stringify(model, (key, value: unknown) => {
    // The schema of a JSON field is not ours, so that nothing in it can be told to be words only.
    if (key === 'schema') return JSON.stringify(value)
    return wordsOnly.has(key) ? undefined : value
  })
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
