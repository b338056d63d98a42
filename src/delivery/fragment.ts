import { createHash } from 'node:crypto'
import type { ServedDocument } from './servedDocument'

/** A served document as JSON, and SHA-256 of that, base64url. */
export type Fragment = {
  readonly bytes: Buffer
  /** The same bytes with a comma behind them, as they stand in a list before another one. */
  readonly followed: Buffer
  readonly hash: string
}

const fragments = new WeakMap<ServedDocument, Fragment>()

/**
 * A document's JSON, made once for as long as the document is held. Answers are put together from these: writing
 * a document as JSON anew costs some fifty times as much as copying its bytes.
 */
export const fragmentOf = (document: ServedDocument): Fragment => {
  const known = fragments.get(document)
  if (known) return known
  const followed = Buffer.from(`${JSON.stringify(document)},`)
  const bytes = followed.subarray(0, -1)
  const made = { bytes, followed, hash: createHash('sha256').update(bytes).digest('base64url') }
  fragments.set(document, made)
  return made
}
