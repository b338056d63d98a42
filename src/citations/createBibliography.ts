import type { ServedDocument } from '../delivery/servedDocument'
import type { CitationStyle } from '../domain/citations/citationStyles'
import type { FormatOptions, FormatWork } from './createFormatter'
import type { FormattedCitation } from './entryHtml'
import { toWork } from './toWork'

/** Citations by slug, formatted in a style, as `cite` adds them to an answer. */
export type Bibliography = {
  readonly style: CitationStyle
  readonly items: Readonly<Record<string, FormattedCitation>>
}

/** Formats the citations among the documents; other documents and second mentions are passed over. */
export const createBibliography = (
  documents: readonly ServedDocument[],
  format: FormatWork,
  options: FormatOptions,
): Bibliography => {
  const bySlug = new Map(
    documents.filter(({ type }) => type === 'citations').map((citation) => [citation.slug, citation]),
  )
  return {
    style: options.style,
    items: Object.fromEntries(
      [...bySlug].map(([slug, citation]) => [slug, format(toWork(citation), options)]),
    ),
  }
}
