import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBibtex } from '../../../src/citations/toBibtex'
import { toCslJson } from '../../../src/citations/toCslJson'
import { toRis } from '../../../src/citations/toRis'
import { toWork, type Work } from '../../../src/citations/toWork'
import { isUnreadableFileError } from '../../../src/importers/limits'
import { readReferences } from '../../../src/importers/readReferences'
import type { CitationFields } from '../../../src/importers/types'
import { goldenCitations } from '../citations/works'
import { fixtureBytes, readText } from './references'

const fixtures = ['vendors.ris', 'pubmed.nbib', 'library.bib', 'pubmed.xml', 'endnote.xml', 'items.json']

/** Reads, or is refused with a sentence; never anything else. */
const isAnswered = async (bytes: Uint8Array): Promise<void> => {
  try {
    const { records } = await readReferences(bytes)
    for (const { row, line, fields, problems } of records) {
      expect(row > 0 && line > 0).toBe(true)
      // What has no title is told as an error.
      if (fields.title === undefined) expect(problems.map(({ severity }) => severity)).toContain('error')
      for (const { message } of problems) expect(message).toMatch(/\S/)
    }
  } catch (error) {
    if (!isUnreadableFileError(error)) throw error
    expect(error.message).toMatch(/^[^]*\.$/)
  }
}

test('any bytes are answered', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), isAnswered), { numRuns: 300 })
})

test('any text that begins as references do is answered', async () => {
  const starts = [
    'TY  - JOUR\n',
    'PMID- 1\n',
    '@article{a,',
    '<PubmedArticleSet><PubmedArticle>',
    '<xml><records><record>',
    '[{"title":',
  ]
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '\nAU  - ',
      '\nTI  - ',
      '\nER  - \n',
      'title={',
      '}',
      '{',
      '"',
      ',',
      '\\',
      '#',
      '<ArticleTitle>',
      '</ArticleTitle>',
      '&',
      '<![CDATA[',
      ']]>',
      '@string{',
      'author = ',
      ' and ',
      '\nPT  - ',
      '"author":[{',
      '}]',
      'null',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.array(pieces, { maxLength: 30 }), (start, rest) =>
      isAnswered(Buffer.from(start + rest.join(''))),
    ),
    { numRuns: 500 },
  )
})

test('any damage to a sound file is answered', async () => {
  const damage = fc.record({
    name: fc.constantFrom(...fixtures),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 60 }),
    instead: fc.uint8Array({ maxLength: 20 }),
  })
  await fc.assert(
    fc.asyncProperty(damage, ({ name, at, length, instead }) => {
      const bytes = fixtureBytes(name)
      const start = Math.floor(at * bytes.length)
      return isAnswered(Buffer.concat([bytes.subarray(0, start), instead, bytes.subarray(start + length)]))
    }),
    { numRuns: 300 },
  )
})

const word = fc.constantFrom(
  'Magnesium',
  'und',
  'Müller',
  'DNA',
  'α-tocopherol',
  'cramps',
  'Ca2+',
  'β',
  '100%',
  'A&B',
  'x_1',
  '#3',
  '$5',
  'Łódź',
  'naïve',
  'of',
  'the',
  '“quoted”',
)
const words = fc.array(word, { minLength: 2, maxLength: 8 }).map((list) => list.join(' '))
const person = fc.record({
  family: fc.constantFrom('Garrison', 'de Baaij', 'Müller', "O'Connor", 'Peñalver', 'Šver', 'King Jr.'),
  given: fc.constantFrom('Scott R.', 'J. H. F.', 'Józef', 'Anne-Marie'),
})
const body = fc.record({
  literal: fc.constantFrom('World Health Organization', 'Institute of Medicine', 'EFSA Panel on Nutrition'),
})

/** Citations as partners read them. */
const citation = fc.record({
  slug: fc.constant('a-slug'),
  title: words,
  cslType: fc.constantFrom('article-journal', 'book', 'chapter', 'report'),
  authors: fc.array(fc.oneof(person, body), { minLength: 1, maxLength: 4 }),
  hasMoreAuthors: fc.boolean(),
  containerTitle: words,
  year: fc.integer({ min: 1800, max: 2100 }),
  volume: fc.constantFrom('9', '12 Suppl 1'),
  issue: fc.constantFrom('1', '2-3'),
  pages: fc.constantFrom('123-129', 'CD009402', 'e12075'),
  publisher: fc.constantFrom('Elsevier & Sons', 'Wiley'),
  language: fc.constantFrom('en', 'es'),
  doi: fc.constantFrom(
    '10.1002/14651858.CD009402.pub3',
    '10.1016/S0140-6736(05)67889-0',
    '10.1000/a_b%c',
    '10.1002/(SICI)1097<1::AID-X>3.0.CO;2-U',
  ),
  pmid: fc.constantFrom('32956536', '1'),
  pmcid: fc.constantFrom('PMC4717874'),
  isbn: fc.constantFrom('9780309063500'),
  url: fc.constantFrom('https://example.org/a_b~c?d=1&e=%20#f'),
  integrity: fc.record({ status: fc.constantFrom('ok', 'retracted', 'withdrawn', 'expression-of-concern') }),
})

const exporters: readonly (readonly [
  name: string,
  write: (works: readonly Work[]) => string,
  isLossless: boolean,
])[] = [
  ['RIS', toRis, true],
  ['BibTeX', toBibtex, true],
  ['CSL-JSON', (works) => JSON.stringify(toCslJson(works)), false],
]

test.each(exporters)('what is exported as %s is read as it was', async (_, write, hasNotes) => {
  await fc.assert(
    fc.asyncProperty(citation, async (given) => {
      const work = toWork({ type: 'citations', ...given })
      const [record] = (await readText(write([work]))).records
      const {
        title,
        cslType,
        containerTitle,
        year,
        volume,
        issue,
        pages,
        publisher,
        language,
        doi,
        pmid,
        pmcid,
        url,
      } = given
      const isBook = cslType === 'book' || cslType === 'chapter' || cslType === 'report'
      const wanted: Partial<CitationFields> = {
        title,
        ...{
          cslType,
          containerTitle,
          year,
          volume,
          issue,
          pages,
          publisher,
          language,
          doi,
          pmid,
          pmcid,
          url,
        },
        authors: given.authors,
        ...(isBook && { isbn: given.isbn }),
        ...(hasNotes && given.hasMoreAuthors && { hasMoreAuthors: true }),
      }
      expect(record?.fields).toMatchObject(wanted)
      if (hasNotes) expect(record?.fields.integrity?.status ?? 'ok').toBe(given.integrity.status)
    }),
    { numRuns: 150 },
  )
})

test.each(exporters)(
  'the works of the starter knowledge, written as %s, are read as they were',
  async (_, write) => {
    const works = goldenCitations.map(toWork)
    const { records } = await readText(write(works))
    const facts = ({ title, doi, pmid, year }: CitationFields) => [
      title?.replace(/[’‘]/g, "'"),
      doi,
      pmid,
      year,
    ]
    expect(records.map(({ fields }) => facts(fields))).toEqual(
      goldenCitations.map((given) => {
        const [title, doi, pmid] = [given['title'], given['doi'], given['pmid']].map((value) =>
          typeof value === 'string' ? value : undefined,
        )
        const plain = title
          ?.replace(/<\/?i>/g, '')
          .replace(/[’‘]/g, "'")
          .replace(/\.$/, '')
        return [plain, doi, pmid, given['year']]
      }),
    )
    expect(
      records.flatMap(({ fields }) => (fields.authors ?? []).map(({ family, literal }) => family ?? literal)),
    ).toEqual(works.flatMap(({ authors }) => authors.map(({ family, literal }) => family ?? literal)))
  },
)
