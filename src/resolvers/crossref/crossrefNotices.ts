import type { Notice } from '../../domain/citations/work'
import { normaliseDoi } from '../../domain/identifiers/doi'
import { listAt, recordAt, recordsAt, textAt, textsAt, type Json } from '../readJson'

/** What Crossref calls updates (https://www.crossref.org/documentation/crossmark/participating-in-crossmark). */
const kinds: Readonly<Record<string, Notice['kind']>> = {
  retraction: 'retracted',
  partial_retraction: 'retracted',
  removal: 'withdrawn',
  withdrawal: 'withdrawn',
  'expression-of-concern': 'expression-of-concern',
  expression_of_concern: 'expression-of-concern',
  correction: 'corrected',
  corrigendum: 'corrected',
  erratum: 'corrected',
  clarification: 'corrected',
  addendum: 'corrected',
  new_version: 'superseded',
  new_edition: 'superseded',
}

const sources: Readonly<Record<string, string>> = { 'retraction-watch': 'Retraction Watch' }

const dateOf = (update: Json): string | undefined => {
  const [parts]: readonly unknown[] = listAt(recordAt(update, 'updated'), 'date-parts')
  if (!Array.isArray(parts) || parts.length === 0) return undefined
  return parts.map((part: unknown) => String(part).padStart(2, '0')).join('-')
}

const updatesOf = (message: Json): Notice[] =>
  recordsAt(message, 'updated-by').flatMap((update) => {
    const kind = kinds[(textAt(update, 'type') ?? '').toLowerCase()]
    const source = textAt(update, 'source') ?? ''
    return kind
      ? [
          {
            kind,
            date: dateOf(update),
            doi: normaliseDoi(textAt(update, 'DOI') ?? ''),
            source: sources[source] ?? 'Crossref',
          },
        ]
      : []
  })

const replacementsOf = (message: Json): Notice[] =>
  recordsAt(recordAt(message, 'relation'), 'is-replaced-by')
    .filter((relation) => textAt(relation, 'id-type') === 'doi')
    .map((relation) => ({
      kind: 'superseded' as const,
      doi: normaliseDoi(textAt(relation, 'id') ?? ''),
      source: 'Crossref',
    }))

/** Publishers that register no notice often say it in front of the title. */
const titleNotices = (message: Json): Notice[] => {
  const [title = ''] = textsAt(message, 'title')
  if (/^\s*(?:article\s+)?retracted(?:\s+article)?\s*[:.-]/iu.test(title))
    return [{ kind: 'retracted', source: 'Crossref' }]
  return /^\s*(?:withdrawn|removed)(?:\s+article)?\s*[:.-]/iu.test(title)
    ? [{ kind: 'withdrawn', source: 'Crossref' }]
    : []
}

/** What Crossref tells of retractions, corrections and newer versions, with what Retraction Watch adds to it. */
export const crossrefNotices = (message: Json): Notice[] => {
  const told = [...updatesOf(message), ...replacementsOf(message)]
  const inTitle = titleNotices(message).filter(({ kind }) => !told.some((notice) => notice.kind === kind))
  return [...told, ...inTitle]
}
