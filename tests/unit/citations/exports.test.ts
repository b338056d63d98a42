import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeLatex } from '../../../src/citations/escapeLatex'
import { toBibtex } from '../../../src/citations/toBibtex'
import { toCslJson } from '../../../src/citations/toCslJson'
import { toRis } from '../../../src/citations/toRis'
import { plainTitle, toWork, yearOf } from '../../../src/citations/toWork'
import { citation, goldenCitations, seedCitation } from './works'

const works = goldenCitations.map(toWork)

/** What makes a work the one it is, of an item that a parser read. The parser of BibTeX escapes addresses once more. */
const identityOf = (item: Readonly<Record<string, unknown>> | undefined) => ({
  title: plain(item?.['title']),
  doi: item?.['DOI'],
  url: decodeURIComponent(decodeURIComponent(String(item?.['URL']))),
  year: JSON.stringify(item?.['issued']).match(/\d{4}/)?.[0],
  volume: item?.['volume'],
  pages: String(item?.['page'] ?? '').replace(/[–-]+/, '-'),
  authors: plain(
    JSON.stringify(item?.['author'] ?? []).replace(
      /"(family|given|literal|suffix|non-dropping-particle)":/g,
      '',
    ),
  ),
})

const plain = (value: unknown): string =>
  String(value)
    .replace(/<\/?(?:span|i)[^>]*>/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** Typographic marks that LaTeX writes by others. */
const asLatexReads = (text: string): string => text.replace(/’/g, "'")

describe.each(works.map((work) => [work.slug, work] as const))('%s', (_slug, work) => {
  const own = identityOf(work.item)

  test('keeps its identity through RIS', () => {
    const [read] = plugins.input.chain(toRis([work]))
    const { authors, title, ...rest } = identityOf(read)
    expect(rest).toEqual({ ...own, authors: undefined, title: undefined })
    expect(title).toBe(plain(plainTitle(work)))
    expect(authors.split(' ').sort()).toEqual(own.authors.split(' ').sort())
  })

  test('keeps its identity through BibTeX', () => {
    const [read] = plugins.input.chain(toBibtex([work]))
    const { authors, title, ...rest } = identityOf(read)
    expect(rest).toEqual({ ...own, authors: undefined, title: undefined })
    expect(title).toBe(plain(asLatexReads(plainTitle(work) ?? '')))
    expect(
      authors
        .replace(/ others$/, '')
        .split(' ')
        .sort(),
    ).toEqual(own.authors.split(' ').sort())
  })
})

test('several works are several records', () => {
  expect(plugins.input.chain(toRis(works))).toHaveLength(works.length)
  expect(plugins.input.chain(toBibtex(works))).toHaveLength(works.length)
})

test('BibTeX says that there are more authors, braces bodies and escapes what LaTeX would take for commands', () => {
  const bibtex = toBibtex([
    toWork(seedCitation('costello2016')),
    toWork(
      citation('agency', {
        title: 'R&D: 50% of $5_000 {x} ~ \\end #1 HPA',
        cslType: 'report',
        authors: [{ literal: 'Food and Drug Administration' }],
        publisher: 'FDA',
        year: 2020,
      }),
    ),
  ])
  expect(bibtex).toContain('author = {Costello, R. B. and Elin, R. J. and Rosanoff, A. and others}')
  expect(bibtex).toContain('author = {{Food and Drug Administration}}')
  expect(bibtex).toContain(
    'title = {{R\\&D:} 50\\% of \\$5\\_000 \\{x\\} \\textasciitilde{} \\textbackslash{}end \\#1 {HPA}}',
  )
  expect(bibtex).toContain('institution = {FDA}')
})

test('accented letters become commands of LaTeX, other scripts stay', () => {
  expect(escapeLatex('Núñez Ångström Łódź Håkan ß naïve 李')).toBe(
    `N{\\'{u}}{\\~{n}}ez {\\r{A}}ngstr{\\"{o}}m {\\L}{\\'{o}}d{\\'{z}} H{\\r{a}}kan {\\ss} na{\\"{i}}ve 李`,
  )
})

test('whatever a text is, its braces are balanced and it cannot end its field', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bare = escapeLatex(text).replace(/\\[{}]/g, '')
      let depth = 0
      for (const character of bare) {
        if (character === '{') depth += 1
        if (character === '}') depth -= 1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
    }),
  )
})

test('no text can start a field or a record of RIS', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const title = `a${text}\r\nER  - \r\nTY  - BOOK`
      const lines = toRis([toWork(citation('x', { title, year: 2000 }))])
        .split(/[\r\n\u2028\u2029\u0085]+/)
        .filter(Boolean)
      expect(lines.map((line) => line.slice(0, 6))).toEqual([
        'TY  - ',
        'ID  - ',
        'TI  - ',
        'PY  - ',
        'ER  - ',
      ])
    }),
  )
})

test('CSL-JSON sets initials apart and says when a page was looked at', () => {
  const [page] = toCslJson([
    toWork(
      citation('page', {
        title: 'T',
        cslType: 'webpage',
        year: 2020,
        accessed: '2026-03-01',
        authors: [
          { family: 'de Baaij', given: 'JHF' },
          { family: 'Rude', given: 'Robert K.' },
          { literal: 'WHO' },
        ],
      }),
    ),
  ])
  expect(page).toEqual({
    id: 'page',
    type: 'webpage',
    title: 'T',
    author: [
      { family: 'de Baaij', given: 'J. H. F.' },
      { family: 'Rude', given: 'Robert K.' },
      { literal: 'WHO' },
    ],
    issued: { 'date-parts': [[2020]] },
    accessed: { 'date-parts': [[2026, 3, 1]] },
  })
})

test('a work without a year or with a broken one is still a work', () => {
  expect(
    yearOf(toWork({ type: 'citations', slug: 'x', title: 'T', csl: { issued: 'soon', author: 'me' } })),
  ).toBe(undefined)
})
