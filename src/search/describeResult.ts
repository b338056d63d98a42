import type { ServedDocument } from '../delivery/servedDocument'
import type { SearchedField, SearchedType } from './deriveSearchModel'
import { highlight, openingOf, type TextPart } from './highlight'
import { textsAt } from './index/readDocument'
import type { Analyser } from './words/createAnalyser'
import { normaliseCode } from './words/normaliseCode'

/** What a reader sees of a result, without the document. What is undefined is absent from the answer. */
export type DescribedResult = {
  readonly title: string
  /** The beginning of its first text that is not its title, if it has one. */
  readonly summary?: string | undefined
  /** What was found: in the title, and in one more field where that tells more. */
  readonly highlights: readonly Highlight[]
  /** The words found, as they stand there, in lower case. */
  readonly matched: readonly string[]
  /** How sure it is, and which way it points, of what states such. */
  readonly evidence?: Readonly<Record<string, string>> | undefined
}

export type Highlight = { readonly field: string; readonly parts: readonly TextPart[] }

export type Describing = {
  readonly type: SearchedType
  /** Fields that tell of evidence. */
  readonly evidence: readonly string[]
  readonly analyser: Analyser
  /** Every term that the query was taken for. */
  readonly found: ReadonlySet<string>
  /** How many words were searched for: a title that holds as many tells all. */
  readonly words: number
}

/** `shown` are the dotted paths of the fields that the description shows. */
export const describeResult = (
  document: ServedDocument,
  context: Describing,
): DescribedResult & { readonly shown: readonly string[] } => {
  const { type } = context
  const title = titleOf(document, type)
  const summary = firstText(document, type)
  const highlights = findHighlights(document, title, context)
  const evidence = context.evidence.flatMap((field) => {
    const value = document[field]
    return typeof value === 'string' ? [[field, value] as const] : []
  })
  return {
    title,
    summary: summary && openingOf(summary.text),
    highlights,
    matched: [...new Set(highlights.flatMap(matchesIn))],
    evidence: evidence.length > 0 ? Object.fromEntries(evidence) : undefined,
    shown: [type.titleField, ...(summary ? [summary.path] : []), ...highlights.map(({ field }) => field)],
  }
}

const titleOf = (document: ServedDocument, { titleField }: SearchedType): string => {
  const title = document[titleField]
  return typeof title === 'string' && title !== '' ? title : document.slug
}

const firstText = (
  document: ServedDocument,
  { fields }: SearchedType,
): { readonly path: string; readonly text: string } | undefined => {
  for (const { path, role, segments } of fields) {
    if (role !== 'text' || segments.length > 1) continue
    const [text] = textsAt(document, segments)
    if (text !== undefined) return { path, text }
  }
  return undefined
}

const findHighlights = (
  document: ServedDocument,
  title: string,
  { type, analyser, found, words }: Describing,
): Highlight[] => {
  const inTitle = highlightTitle(title, { type, found, analyser })
  if (inTitle.flatMap(matchesIn).length >= words) return inTitle
  const inWords = new Set(analyser.words(title).map(({ term }) => term))
  const missing = new Set([...found].filter((term) => !inWords.has(term)))
  return [...inTitle, ...findElsewhere(document, type.fields, { analyser, found: missing })]
}

const highlightTitle = (
  title: string,
  { type, found, analyser }: Pick<Describing, 'type' | 'found' | 'analyser'>,
): Highlight[] => {
  const parts = highlight(title, found, analyser)
  return parts ? [{ field: type.titleField, parts }] : []
}

/** Where else to look, in this order. */
const otherRoles: readonly SearchedField['role'][] = ['names', 'codes', 'text']

const findElsewhere = (
  document: ServedDocument,
  fields: readonly SearchedField[],
  { analyser, found }: Pick<Describing, 'analyser' | 'found'>,
): Highlight[] => {
  for (const wanted of otherRoles) {
    const texts = fields
      .filter(({ role }) => role === wanted)
      .flatMap(({ path, segments }) => textsAt(document, segments).map((text) => ({ field: path, text })))
    let best: Highlight | undefined
    for (const { field, text } of texts) {
      const parts = wanted === 'codes' ? wholeCode(text, found) : highlight(text, found, analyser)
      if (!parts || (best && countOf(parts) <= countOf(best.parts))) continue
      best = { field, parts }
      // Names are compared with one another; of texts the first is as good as any, and they are long.
      if (wanted !== 'names') break
    }
    if (best) return [best]
  }
  return []
}

const countOf = (parts: readonly TextPart[]): number => parts.filter(({ match }) => match).length

const wholeCode = (text: string, found: ReadonlySet<string>): readonly TextPart[] | undefined =>
  found.has(normaliseCode(text)) ? [{ text, match: true }] : undefined

/** The name by which a document was found: its title, another one, a code; its title where it was a synonym. */
export const describeName = (
  document: ServedDocument,
  { type, found, analyser }: Pick<Describing, 'type' | 'found' | 'analyser'>,
): { readonly title: string; readonly highlight: Highlight } => {
  const title = titleOf(document, type)
  const names = type.fields.filter(({ role }) => role !== 'text')
  const [first] = [
    ...highlightTitle(title, { type, found, analyser }),
    ...findElsewhere(document, names, { analyser, found }),
  ]
  return { title, highlight: first ?? { field: type.titleField, parts: [{ text: title, match: false }] } }
}

const matchesIn = ({ parts }: Highlight): string[] =>
  parts.flatMap(({ text, match }) => (match ? [text.toLowerCase()] : []))
