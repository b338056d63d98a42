import type { ServedDocument } from '../delivery/servedDocument'
import type { CitationStyle } from '../domain/citations/citationStyles'
import type { FormatOptions, FormatWorks } from './createFormatter'
import type { FormattedCitation } from './entryHtml'
import { toWork } from './toWork'

/** Citations by slug, formatted in a style, as `cite` adds them to an answer. */
export type Bibliography = {
  readonly style: CitationStyle
  readonly items: Readonly<Record<string, FormattedCitation>>
}

/** Formats the citations among the documents; other documents and second mentions are passed over. */
export const createBibliography = async (
  documents: readonly ServedDocument[],
  format: FormatWorks,
  options: FormatOptions,
): Promise<Bibliography> => {
  const bySlug = new Map(
    documents.filter(({ type }) => type === 'citations').map((citation) => [citation.slug, citation]),
  )
  const works = [...bySlug.values()].map(toWork)
  const formatted = await format(works, options)
  const items = works.flatMap(({ slug }, index) => {
    const entry = formatted[index]
    return entry ? [[slug, entry] as const] : []
  })
  return { style: options.style, items: Object.fromEntries(items) }
}
