import { createLruCache } from '../delivery/lruCache'
import type { CitationStyle } from '../domain/citations/citationStyles'
import { integrityStatuses } from '../domain/vocabulary/governance'
import { labelIn } from '../domain/vocabulary/labelIn'
import { finishEntry, type FormattedCitation } from './entryHtml'
import { escapeHtml } from '../domain/escapeHtml'
import { formatAma } from './formatAma'
import { formatApa } from './formatApa'
import { formatVancouver } from './formatVancouver'
import type { Work } from './toWork'

export type FormatOptions = { readonly style: CitationStyle; readonly locale: string }

export type FormatWork = (work: Work, options: FormatOptions) => FormattedCitation

const formatters = { vancouver: formatVancouver, ama: formatAma, apa: formatApa }

/**
 * A formatter that does the same work once. What it holds is keyed by content, so a citation that was changed is
 * formatted anew and one that was merely published again is not.
 *
 * @param capacity citations to hold, about 2 kB each
 */
export const createFormatter = (capacity = 4096): FormatWork => {
  const held = createLruCache<FormattedCitation>({ capacity })

  return (work, options) => {
    const key = keyOf(work, options)
    const known = held.get(key)
    if (known) return known
    const { style, locale } = options
    const entry = withNotice(finishEntry(formatters[style](work, locale), work), work, locale)
    held.set(key, entry)
    return entry
  }
}

/** No style has a place for it, and no reference to a retracted work may go without it. */
const withNotice = (
  { text, html }: FormattedCitation,
  { notice }: Work,
  locale: string,
): FormattedCitation => {
  const label = labelIn(integrityStatuses, notice, locale)
  return label
    ? { text: `${text} [${label}]`, html: `${html} <strong>[${escapeHtml(label)}]</strong>` }
    : { text, html }
}

const keyOf = ({ item, hasMoreAuthors, notice }: Work, { style, locale }: FormatOptions): string =>
  `${style} ${locale} ${hasMoreAuthors ? '+' : ''} ${notice ?? ''} ${JSON.stringify(item)}`
