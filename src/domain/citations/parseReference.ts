import type { Author } from './author'
import type { Work } from './work'

const thisCentury = /\b(1[89]\d\d|20\d\d)\b/gu

/** “Garrison SR” and “Garrison, S. R.”; undefined for what is no name of a person in that form. */
const authorOf = (part: string): Author | undefined => {
  const match =
    /^(?<family>\p{Lu}[\p{L}'’-]*(?:[ -]\p{L}[\p{L}'’-]*){0,3}),?\s+(?<given>(?:\p{Lu}\.?[ -]?){1,4})$/u.exec(
      part.trim(),
    )
  const family = match?.groups?.['family']
  const given = match?.groups?.['given']?.replace(/[^\p{L}]/gu, '')
  return family && given ? { family, given } : undefined
}

/** Authors in front of the title, as Vancouver and APA style write them. */
const authorsIn = (text: string): { authors: Author[]; hasMoreAuthors: boolean } => {
  const hasMoreAuthors = /\bet al\b/iu.test(text)
  const plain = text.replace(/,?\s*\bet al\b\.?/iu, '').replace(/\s*(?:&|\band\b)\s*/giu, ', ')
  const vancouver = plain.split(/\s*,\s*/u).map(authorOf)
  const isVancouver = vancouver.every((author) => author !== undefined)
  const apa = [...plain.matchAll(/(\p{Lu}[\p{L}'’ -]*),\s*((?:\p{Lu}\.[ -]?)+)/gu)].map(
    ([, family = '', initials = '']): Author => ({
      family: family.trim(),
      given: initials.replace(/[^\p{L}]/gu, ''),
    }),
  )
  const authors = isVancouver ? vancouver.filter((author) => author !== undefined) : apa
  return { authors, hasMoreAuthors }
}

const afterJournal = /(?<volume>\d+)\s*(?:\((?<issue>[^)]+)\))?\s*[:,]\s*(?<pages>[\w.-]+(?:[-–][\w.]+)?)\.?/u

/** “(2020). Title. Journal, 9(2), 10–20.”: what stands after the year of APA style. */
const apa = /^(?<authors>.+?)\s*\((?<year>\d{4})[^)]*\)\.?\s*(?<title>[^.?!]+[?!]?)[.]?\s*(?<rest>.*)$/u

/** “Garrison SR, et al. Title. Journal. 2020;9(2):10-20.” */
const vancouver = /^(?<authors>[^.]+(?:et al)?)\.\s+(?<title>[^.?!]+[?!]?)[.]?\s+(?<rest>.*)$/u

const partsOf = (text: string) => (apa.exec(text) ?? vancouver.exec(text))?.groups

/**
 * What can be read from a reference in free text: title, year, authors and journal, as far as it keeps to Vancouver or
 * APA style. A start for the editor where no register knows the work; undefined where nothing can be told apart.
 */
export const parseReference = (text: string): Work | undefined => {
  const line = text.replace(/\s+/gu, ' ').trim()
  const parts = partsOf(line)
  const title = parts?.['title']?.trim()
  if (!parts || !title || title.split(' ').length < 2) return undefined
  const { authors, hasMoreAuthors } = authorsIn(parts['authors'] ?? '')
  const rest = parts['rest'] ?? ''
  const years = [...`${parts['year'] ?? ''} ${rest}`.matchAll(thisCentury)].map(([year]) => Number(year))
  if (authors.length === 0 && years.length === 0) return undefined
  const containerTitle = /^[^.,;\d]+/u.exec(rest)?.[0].trim()
  const place = afterJournal.exec(rest.replace(/\b(?:19|20)\d\d\b[^;]*;/u, ''))?.groups
  return {
    title,
    cslType: 'article-journal',
    ...(authors.length > 0 && { authors, hasMoreAuthors }),
    ...(containerTitle && { containerTitle }),
    ...(years[0] !== undefined && { year: years[0] }),
    ...(place?.['volume'] && { volume: place['volume'] }),
    ...(place?.['issue'] && { issue: place['issue'] }),
    ...(place?.['pages'] && { pages: place['pages'].replace('–', '-').replace(/\.$/u, '') }),
  }
}
