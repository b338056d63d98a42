import { doiKey } from '../../domain/identifiers/doi'
import { rowsAt, textAt, textIn, valueAt, type StoredDocument } from '../shared/values'
import type { Question } from './readQuestion'

/** Why a document was found, the surest first. */
export const reasons = ['identifier', 'address', 'title', 'name', 'words'] as const
export type Reason = (typeof reasons)[number]

const simple = (text: string | undefined): string | undefined => text?.toLowerCase()

const hasIdentifier = (document: StoredDocument, question: Question): boolean => {
  const { doi, pmid, pmcid, fdcId, ndbNumber } = question
  const codes = [...rowsAt(document, 'identifiers'), ...rowsAt(document, 'codes')].map((row) => row['code'])
  return (
    (doi !== undefined && doiKey(textAt(document, 'doi') ?? '') === doi) ||
    (pmid !== undefined && textAt(document, 'pmid') === pmid) ||
    (pmcid !== undefined && textAt(document, 'pmcid') === pmcid) ||
    (fdcId !== undefined && textAt(document, 'fdcId') === fdcId) ||
    (ndbNumber !== undefined && textAt(document, 'ndbNumber') === ndbNumber) ||
    [...codes, document['symbol']].some((code) => simple(String(code)) === simple(question.text))
  )
}

const hasAddress = (document: StoredDocument, { slug }: Question): boolean => {
  const former = document['previousSlugs']
  return slug !== undefined && (document['slug'] === slug || (Array.isArray(former) && former.includes(slug)))
}

const everyWordIn = (text: string | undefined, { words }: Question): boolean =>
  text !== undefined && words.every((word) => text.toLowerCase().includes(word.toLowerCase()))

/** In any language. */
const textsAt = (value: unknown): string[] =>
  [textIn(value, 'en'), textIn(value, 'es')].filter((text) => text !== undefined)

/** @returns undefined of what a loose comparison in the database let through */
export const reasonOf = (
  document: StoredDocument,
  titleField: string,
  question: Question,
): Reason | undefined => {
  if (hasIdentifier(document, question)) return 'identifier'
  if (hasAddress(document, question)) return 'address'
  const titles = textsAt(valueAt(document, titleField))
  const asked = question.text.toLowerCase()
  if (titles.some((title) => title.toLowerCase().startsWith(asked))) return 'title'
  const names = rowsAt(document, 'layTerms').flatMap((row) => textsAt(row['text']))
  if (names.some((name) => everyWordIn(name, question))) return 'name'
  const all = [...titles, ...names, textAt(document, 'slug') ?? ''].join(' ')
  return everyWordIn(all, question) ? 'words' : undefined
}
