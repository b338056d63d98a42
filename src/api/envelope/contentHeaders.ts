import type { DocumentAddress } from '../../delivery/answer'
import { cacheTags } from './cacheTags'

export type ContentHeadersOptions = {
  readonly vary: string
  readonly locale: string
  /** What the answer is about, beside the types of the documents in it. */
  readonly about: readonly string[]
  readonly documents: readonly DocumentAddress[]
}

/** The headers of every answer that carries content: what it depends on, its language, and what to purge it by. */
export const contentHeaders = ({
  vary,
  locale,
  about,
  documents,
}: ContentHeadersOptions): Readonly<Record<string, string>> => ({
  Vary: vary,
  'Content-Language': locale,
  'Cache-Tag': cacheTags(about, documents),
})
