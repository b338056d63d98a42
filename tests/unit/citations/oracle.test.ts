import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFormatter } from '../../../src/citations/createFormatter'
import { toWork, type Work } from '../../../src/citations/toWork'
import type { ServedDocument } from '../../../src/delivery/servedDocument'
import { citation, goldenCitations } from './works'

/**
 * Vancouver and APA against the reference implementation: the processor of the Citation Style Language with the
 * styles that the Zotero community keeps. Ours and theirs differ on purpose in typography (dashes, quotation marks),
 * and where the processor cannot know: that more authors exist, and that a gazette is cited by volume and page.
 */
const format = createFormatter()

const byProcessor = ({ item }: Work, template: 'vancouver' | 'apa'): string => {
  const [entry] = plugins.output.format('bibliography', [{ ...item, id: 'work' }], {
    template,
    lang: 'en-US',
    format: 'text',
    nosort: true,
    asEntryArray: true,
  })
  return plain((entry?.[1] ?? '').replace(/^\s*\d+\.\s*/, ''))
}

const plain = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/–/g, '-')
    .replace(/<\/?i>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const isComparable = ({ hasMoreAuthors, cslType }: ServedDocument): boolean =>
  hasMoreAuthors !== true && cslType !== 'legislation'

const works = goldenCitations.filter(isComparable).map(toWork)

/** APA names no publisher who is the author, which the processor leaves to who uses it. */
const isSelfPublished = ({ item, authors }: Work): boolean => authors[0]?.literal === item.publisher

test.each(works.map((work) => [work.slug, work] as const))(
  '%s reads as the processor writes it',
  (_slug, work) => {
    expect(plain(format(work, { style: 'vancouver', locale: 'en' }).text)).toBe(
      byProcessor(work, 'vancouver'),
    )
    if (!isSelfPublished(work)) {
      expect(plain(format(work, { style: 'apa', locale: 'en' }).text)).toBe(byProcessor(work, 'apa'))
    }
  },
)

const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const number = fc.integer({ min: 1, max: 2000 })
const pages = fc.oneof(
  number.map(String),
  fc.tuple(number, fc.integer({ min: 1, max: 150 })).map(([from, count]) => `${from}-${from + count}`),
  number.map((value) => `e${value}`),
)
const person = fc.record({ family: word, given: fc.stringMatching(/^[A-Z]{1,3}$/) })

const article = fc.record(
  {
    title: phrase,
    authors: fc.array(person, { maxLength: 25 }),
    containerTitle: phrase,
    year: fc.integer({ min: 1900, max: 2030 }),
    volume: number.map(String),
    issue: number.map(String),
    pages,
    doi: word.map((text) => `10.1000/${text}`),
    pmid: number.map(String),
  },
  { requiredKeys: ['title', 'year', 'containerTitle', 'volume', 'authors'] },
)

const book = fc.record(
  {
    title: phrase,
    cslType: fc.constantFrom('book', 'report'),
    authors: fc.array(person, { minLength: 1, maxLength: 8 }),
    year: fc.integer({ min: 1900, max: 2030 }),
    publisher: phrase,
    doi: word.map((text) => `10.1000/${text}`),
  },
  { requiredKeys: ['title', 'cslType', 'authors', 'year', 'publisher'] },
)

test.each(['vancouver', 'apa'] as const)(
  'in %s articles and books of any make read as the processor writes them',
  (style) => {
    fc.assert(
      fc.property(fc.oneof(article, book), (fields) => {
        const work = toWork(citation('any', fields))
        expect(plain(format(work, { style, locale: 'en' }).text)).toBe(byProcessor(work, style))
      }),
      { numRuns: 150 },
    )
  },
)
