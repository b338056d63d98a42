import { UnreadableFileError } from './limits'
import { formats, type Format } from './types'

const known = Object.values(formats).join(', ')

/** Formats that are told apart from those that can be read, so that the message can say what to do. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /^FN (?:Clarivate|Thomson|ISI)/mu,
    'This is plain text of Web of Science. Export it as “RIS (other reference software)”.',
  ],
  [/^%0 \S/mu, 'This is the tagged format of EndNote (.enw). Export it as RIS.'],
  [
    /^<!doctype html|^<html/iu,
    'This is a web page, not references. Use the export or “cite” function of that site.',
  ],
  [
    /^"?(?:title|authors?|doi|pmid)"?[,;\t]/iu,
    'This is a table (CSV). Export the references as RIS or BibTeX.',
  ],
]

/** How much of the file is looked at. References start long before. */
const looked = 200_000

/**
 * The format of a file by what it holds; its name says nothing (PubMed's and Ovid's exports are both “.txt” and “.ris”).
 *
 * @throws UnreadableFileError for what is none of them
 */
export const recognise = (text: string): Format => {
  const start = text.slice(0, looked).trimStart()
  const format = formatOf(start)
  if (format) return format
  const other = others.find(([form]) => form.test(start))
  throw new UnreadableFileError(
    other?.[1] ?? `No references were found. Files of these kinds can be read: ${known}.`,
  )
}

const formatOf = (start: string): Format | undefined => {
  if (/^<\?xml|^<[!A-Za-z]/u.test(start) && !/^<!doctype html|^<html/iu.test(start)) return xmlFormat(start)
  if (/^[[{]/u.test(start)) return 'cslJson'
  const places = [
    ['nbib', start.search(/^PMID ?- ?\d/mu)],
    ['ris', start.search(/^[ \t]*TY {1,3}- ?/mu)],
    ['bibtex', start.search(/@[A-Za-z]{1,40}\s{0,20}[{(]/u)],
  ] as const
  return places.filter(([, at]) => at >= 0).toSorted(([, one], [, other]) => one - other)[0]?.[0]
}

const xmlFormat = (start: string): Format => {
  if (/<(?:PubmedArticleSet|PubmedArticle|PubmedBookArticle|PubmedBookArticleSet)[\s>]/u.test(start))
    return 'pubmedXml'
  if (/<record[\s>]/u.test(start) || /<records[\s/>]/u.test(start)) return 'endnoteXml'
  throw new UnreadableFileError(
    'This is XML, but neither of PubMed (PubmedArticleSet) nor of EndNote (xml, records). Export the references as RIS.',
  )
}
