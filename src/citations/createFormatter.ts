import { setImmediate } from 'node:timers/promises'
import { createLruCache } from '../delivery/lruCache'
import { labelIn } from '../domain/vocabulary/labelIn'
import { integrityStatuses } from '../domain/vocabulary/governance'
import type { CitationStyle } from '../domain/citations/citationStyles'
import type { FormattedCitation } from './entryHtml'
import { escapeHtml } from './escapeHtml'
import { formatAma } from './formatAma'
import { formatByCsl } from './formatByCsl'
import type { Work } from './toWork'

export type FormatOptions = { readonly style: CitationStyle; readonly locale: string }

/** Formats works, each in its place. */
export type FormatWorks = (works: readonly Work[], options: FormatOptions) => Promise<FormattedCitation[]>

/** Works are formatted this many at a time, between which others are answered. One takes 1 to 4 ms. */
const batchSize = 8

/**
 * A formatter that does the same work once. What it holds is keyed by content, so a citation that was changed is
 * formatted anew and one that was merely published again is not.
 *
 * @param capacity citations to hold, about 1.5 kB each
 */
export const createFormatter = (capacity = 4096): FormatWorks => {
  const held = createLruCache<FormattedCitation>({ capacity })

  return async (works, options) => {
    const keys = works.map((work) => keyOf(work, options))
    const found = new Map(keys.map((key) => [key, held.get(key)]))
    const missing = works.filter((_, index) => found.get(keys[index] ?? '') === undefined)
    for (let start = 0; start < missing.length; start += batchSize) {
      if (start > 0) await setImmediate()
      const batch = missing.slice(start, start + batchSize)
      const formatted = await formatBatch(batch, options)
      for (const [index, work] of batch.entries()) {
        const bare = formatted[index]
        if (!bare) continue
        const entry = withNotice(bare, work, options)
        const key = keyOf(work, options)
        found.set(key, entry)
        held.set(key, entry)
      }
    }
    return keys.map((key) => found.get(key) ?? { text: '', html: '' })
  }
}

const formatBatch = async (
  works: readonly Work[],
  { style, locale }: FormatOptions,
): Promise<FormattedCitation[]> =>
  style === 'ama' ? works.map((work) => formatAma(work, locale)) : formatByCsl(works, style, locale)

/** No style has a place for it, and no reference to a retracted work may go without it. */
const withNotice = (
  { text, html }: FormattedCitation,
  { notice }: Work,
  { locale }: FormatOptions,
): FormattedCitation => {
  const label = labelIn(integrityStatuses, notice, locale)
  return label
    ? { text: `${text} [${label}]`, html: `${html} <strong>[${escapeHtml(label)}]</strong>` }
    : { text, html }
}

const keyOf = ({ item, hasMoreAuthors, notice }: Work, { style, locale }: FormatOptions): string =>
  `${style} ${locale} ${hasMoreAuthors ? '+' : ''} ${notice ?? ''} ${JSON.stringify(item)}`
