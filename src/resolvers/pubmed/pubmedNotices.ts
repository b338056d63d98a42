import type { Notice } from '../../domain/citations/work'
import { normalisePmid } from '../../domain/identifiers/pmid'
import { recordsAt, textAt, textsAt, type Json } from '../readJson'

/** How a record refers to what was said of it later (https://www.nlm.nih.gov/bsd/mms/medlineelements.html#cc). */
const kinds: Readonly<Record<string, Notice['kind']>> = {
  'retraction in': 'retracted',
  'partial retraction in': 'retracted',
  'expression of concern in': 'expression-of-concern',
  'erratum in': 'corrected',
  'corrected and republished in': 'superseded',
  'update in': 'superseded',
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The date in “Lancet. 2010 Feb 6;375(9713):445”. */
const dateIn = (source: string): string | undefined => {
  const match = /\b(?<year>(?:19|20)\d\d)(?:\s+(?<month>[A-Z][a-z]{2})(?:\s+(?<day>\d{1,2}))?)?/u.exec(source)
  const { year, month, day } = match?.groups ?? {}
  if (!year) return undefined
  const number = months.indexOf(month?.toLowerCase() ?? '') + 1
  if (number === 0) return year
  return [year, String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
}

/** What PubMed tells of retractions, corrections and newer versions of a record. */
export const pubmedNotices = (record: Json): Notice[] => {
  const told = recordsAt(record, 'references').flatMap((reference): Notice[] => {
    const kind = kinds[(textAt(reference, 'reftype') ?? '').toLowerCase()]
    const source = textAt(reference, 'refsource') ?? ''
    const pmid = normalisePmid(textAt(reference, 'pmid') ?? '')
    return kind ? [{ kind, date: dateIn(source), ...(pmid && { pmid }), source: 'PubMed' }] : []
  })
  const isRetracted = textsAt(record, 'pubtype').includes('Retracted Publication')
  return isRetracted && !told.some(({ kind }) => kind === 'retracted')
    ? [...told, { kind: 'retracted', source: 'PubMed' }]
    : told
}
