import type { Author } from '../../domain/citations/author'
import type { RegisterRecord, Work } from '../../domain/citations/work'
import { normaliseDoi } from '../../domain/identifiers/doi'
import { normalisePmcid } from '../../domain/identifiers/pmcid'
import { normalisePmid } from '../../domain/identifiers/pmid'
import { plainText, recordsAt, textAt, textsAt, type Json } from '../readJson'
import { pubmedNotices } from './pubmedNotices'
import { studyDesignOf } from './studyDesignOf'

/** MEDLINE's codes of the languages that nutrition literature mostly has, as ISO 639-1. */
const languages: Readonly<Record<string, string>> = {
  eng: 'en',
  spa: 'es',
  fre: 'fr',
  ger: 'de',
  ita: 'it',
  por: 'pt',
  jpn: 'ja',
  chi: 'zh',
  rus: 'ru',
}

/** “van der Berg AB” is family name and initials; a group has neither. */
const authorOf = (row: Json): Author | undefined => {
  const name = textAt(row, 'name')
  if (name === undefined) return undefined
  if (/^collective/iu.test(textAt(row, 'authtype') ?? '')) return { literal: name }
  const match = /^(?<family>.+?)\s+(?<given>\p{Lu}{1,4})(?:\s+(?:Jr|Sr|\d\w{1,2}))?$/u.exec(name)
  const { family, given } = match?.groups ?? {}
  return family ? { family, ...(given && { given }) } : { family: name }
}

const idOf = (record: Json, type: string): string | undefined =>
  textAt(
    recordsAt(record, 'articleids').find((id) => textAt(id, 'idtype') === type),
    'value',
  )

const yearsOf = (record: Json): number[] => {
  const years = ['pubdate', 'epubdate', 'sortpubdate']
    .map((key) => /\b(1[89]\d\d|20\d\d)\b/u.exec(textAt(record, key) ?? '')?.[1])
    .filter((year) => year !== undefined)
    .map(Number)
  return [...new Set(years)]
}

/** PubMed ends titles with a period and puts translated ones into brackets. */
const titleOf = (record: Json): string | undefined =>
  plainText(textAt(record, 'title'))
    ?.replace(/^\[(.*)\]\.?$/u, '$1')
    .replace(/\.$/u, '')

/** A document summary of E-utilities (version 2.0, JSON) as the fields of a citation. */
export const mapPubmed = (record: Json): RegisterRecord => {
  const years = yearsOf(record)
  const types = textsAt(record, 'pubtype')
  const authors = recordsAt(record, 'authors').map(authorOf)
  const isBook = textAt(record, 'doctype') === 'book'
  const [language] = textsAt(record, 'lang')
  const work: Work = {
    title: titleOf(record) ?? textAt(record, 'booktitle'),
    cslType: isBook ? 'book' : 'article-journal',
    studyDesign: studyDesignOf(types),
    authors: authors.filter((author) => author !== undefined),
    hasMoreAuthors: false,
    containerTitle: isBook
      ? undefined
      : plainText(textAt(record, 'fulljournalname') ?? textAt(record, 'source')),
    year: years[0],
    volume: textAt(record, 'volume'),
    issue: textAt(record, 'issue'),
    pages: textAt(record, 'pages'),
    language: language && languages[language],
    publisher: isBook ? textAt(record, 'publishername') : undefined,
    doi: normaliseDoi(idOf(record, 'doi') ?? ''),
    pmid: normalisePmid(textAt(record, 'uid') ?? ''),
    pmcid: normalisePmcid(idOf(record, 'pmc') ?? ''),
  }
  return { register: 'PubMed', work, years, notices: pubmedNotices(record) }
}
