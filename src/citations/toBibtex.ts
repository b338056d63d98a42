import { textOf } from '../delivery/readServed'
import { integrityStatuses } from '../domain/vocabulary/governance'
import { labelIn } from '../domain/vocabulary/labelIn'
import { escapeLatex } from './escapeLatex'
import { plainTitle, yearOf, type CslName, type Work } from './toWork'

/** BibTeX entry types, and the fields that container and publisher go into; `misc` takes what BibTeX has no type for. */
const types: Readonly<Record<string, { entry: string; container: string; publisher: string }>> = {
  'article-journal': { entry: 'article', container: 'journal', publisher: 'publisher' },
  book: { entry: 'book', container: 'series', publisher: 'publisher' },
  chapter: { entry: 'incollection', container: 'booktitle', publisher: 'publisher' },
  report: { entry: 'techreport', container: 'series', publisher: 'institution' },
}
const otherType = { entry: 'misc', container: 'howpublished', publisher: 'publisher' }

/** Works as BibTeX, one entry each under its slug. Everything is escaped for LaTeX but addresses, which `\url` reads raw. */
export const toBibtex = (works: readonly Work[]): string => works.map(entryOf).join('\n')

const entryOf = (work: Work): string => {
  const { slug, item, hasMoreAuthors, authors, notice } = work
  const type = types[textOf(item.type) ?? ''] ?? otherType
  const names = [...authors.map(nameOf), ...(hasMoreAuthors && authors.length > 0 ? ['others'] : [])]
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', names.join(' and ')],
    ['title', protectedTitle(plainTitle(work) ?? '')],
    [type.container, escaped(item['container-title'])],
    ['year', yearOf(work)],
    ['volume', escaped(item.volume)],
    ['number', escaped(item.issue)],
    ['pages', escaped(item.page)?.replace(/(?<!-)-(?!-)/g, '--')],
    [type.publisher, escaped(item.publisher)],
    ['isbn', escaped(item.ISBN)],
    ['doi', address(item.DOI)],
    ['url', address(item.URL)],
    ['pmid', escaped(item.PMID)],
    ['pmcid', escaped(item.PMCID)],
    ['language', escaped(item.language)],
    ['note', labelIn(integrityStatuses, notice, 'en')],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@${type.entry}{${slug},\n${lines.join('\n')}\n}\n`
}

const escaped = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? escapeLatex(value) : undefined

/** Braces keep a body's name in one piece. “and” within one would otherwise part it in two. */
const nameOf = ({ family, given, literal }: CslName): string =>
  literal
    ? `{${escapeLatex(literal)}}`
    : [family, given].flatMap((part) => (part ? [escapeLatex(part)] : [])).join(', ')

/** Styles put titles into lower case; words with capitals that are not only the first letter of all keep theirs. */
const protectedTitle = (title: string): string =>
  title
    .split(' ')
    .map((word, index) =>
      /\p{Lu}/u.test(index === 0 ? word.slice(1) : word) ? `{${escapeLatex(word)}}` : escapeLatex(word),
    )
    .join(' ')

/** An address as it is, apart from what would end the field. */
const address = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== ''
    ? value.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))
    : undefined
