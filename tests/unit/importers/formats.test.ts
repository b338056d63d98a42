import { describe, expect, test } from 'vitest'
import { readReferences } from '../../../src/importers/readReferences'
import { fieldsIn, fixtureBytes, readText, ris, said } from './references'

const read = async (name: string) => (await readReferences(fixtureBytes(name))).records

describe('RIS', () => {
  test('reads the dialects of vendors, with what stands between records and lines that go on', async () => {
    const records = await read('vendors.ris')
    expect(records.map(({ row, line }) => [row, line])).toEqual([
      [1, 5],
      [2, 24],
      [3, 35],
      [4, 49],
      [5, 57],
      [6, 64],
      [7, 68],
    ])
    expect(records[0]?.fields).toEqual({
      cslType: 'article-journal',
      title: 'Magnesium for skeletal muscle cramps: a test of lines that go on',
      studyDesign: 'rct',
      authors: [
        { family: 'Garrison', given: 'SR' },
        { literal: 'World Health Organization' },
        { family: 'King Jr.', given: 'Martin Luther' },
      ],
      hasMoreAuthors: true,
      containerTitle: 'Cochrane Database Syst Rev',
      year: 2020,
      volume: '9',
      pages: 'CD009402',
      doi: '10.1002/14651858.CD009402.pub3',
      pmid: '32956536',
    })
    expect(records[2]?.fields).toMatchObject({
      containerTitle: 'Nature Communications',
      pages: '4063',
      pmid: '38773066',
      language: 'en',
    })
    expect(records[2]?.fields.url).toBeUndefined()
    expect(records[3]?.fields).toMatchObject({
      cslType: 'book',
      year: 1997,
      isbn: '0309063507',
      publisher: 'National Academies Press',
      url: 'https://nap.example/5776',
    })
  })

  test('never takes identifiers of cited works for those of the work', async () => {
    const [, ovid] = await read('vendors.ris')
    expect(ovid?.fields.pmid).toBeUndefined()
    const note = `N1  - ${'A long note about many works. '.repeat(30)} PMID: 12345678 doi: 10.1000/other`
    expect(await fieldsIn(ris(note))).not.toHaveProperty('pmid')
    expect(await fieldsIn(ris('N1  - PMID: 1', 'N1  - PMID: 2'))).not.toHaveProperty('pmid')
  })

  test('says of each record what is wrong, at its line', async () => {
    const [, , unended, , unknown, untitled, again] = await read('vendors.ris')
    expect(unended && said(unended)).toEqual([
      'warning - 49: The record does not end with “ER  - ”. Check that it is whole.',
    ])
    expect(unknown && said(unknown)).toEqual([
      expect.stringMatching(/^warning year 61: "no date" holds no year\./),
      expect.stringMatching(/^warning doi 62: "not a DOI at all" contains a space.* It is left out\.$/),
      expect.stringMatching(
        /^warning cslType 57: "XYZ" is no type of work that is kept here; “Journal article” is taken/,
      ),
    ])
    expect(untitled && said(untitled)).toEqual([expect.stringMatching(/^error title 64: There is no title/)])
    expect(again && said(again)).toEqual([
      'warning doi 68: The file has this work already, as record 1 (line 5): same DOI.',
    ])
  })

  test.each([
    ['N1  - PMID: 123; PMCID: PMC456', { pmid: '123', pmcid: 'PMC456' }],
    ['M3  - doi: 10.1000/xyz', { doi: '10.1000/xyz' }],
    ['L2  - https://doi.org/10.1000%2Fxyz', { doi: '10.1000/xyz' }],
    ['UR  - https://pubmed.ncbi.nlm.nih.gov/32956536/', { pmid: '32956536' }],
    ['DI  - 10.1000/xyz', { doi: '10.1000/xyz' }],
    ['C2  - PMC7026692', { pmcid: 'PMC7026692' }],
    ['SP  - 103-110', { pages: '103-110' }],
    ['SP  - 103\nEP  - 110', { pages: '103-110' }],
    ['SP  - 103–110\nEP  - 110', { pages: '103-110' }],
    ['C7  - e12075', { pages: 'e12075' }],
    [
      'AU  - Doe, J.; Roe, R.',
      {
        authors: [
          { family: 'Doe', given: 'J.' },
          { family: 'Roe', given: 'R.' },
        ],
      },
    ],
    ['LA  - eng', { language: 'en' }],
    ['LA  - Spanish', { language: 'es' }],
    ['Y2  - 2024/03/01/', { accessed: '2024-03-01' }],
    ['N1  - Retracted', { integrity: { status: 'retracted', source: 'The imported record' } }],
  ])('%j', async (lines, fields) => {
    expect(await fieldsIn(ris(lines))).toMatchObject(fields)
  })

  test.each([
    ['AN  - 123456789\nDB  - CINAHL', 'pmid'],
    ['AN  - 12345678\nDB  - cin20\nDP  - EBSCOhost', 'pmid'],
    ['AN  - WOS:000285246200001', 'pmid'],
    ['SN  - 1234-5678', 'isbn'],
    ['SP  - No Pagination Specified', 'pages'],
    ['UR  - javascript:alert(1)', 'url'],
    ['M3  - Review', 'studyDesign'],
    ['KW  - Randomized Controlled Trial', 'studyDesign'],
  ])('%j gives no %s', async (lines, field) => {
    expect(await fieldsIn(ris(lines))).not.toHaveProperty(field)
  })
})

test('NBIB: whole names with ORCID and bodies in their order, study design, and retractions', async () => {
  const [first, second] = await read('pubmed.nbib')
  expect(first?.fields).toEqual({
    cslType: 'article-journal',
    title: 'Magnesium for skeletal muscle cramps: a title that goes on to a second line',
    studyDesign: 'meta-analysis',
    authors: [
      { family: 'Garrison', given: 'Scott R', orcid: '0000-0002-1825-0097' },
      { family: 'van der Berg Jr', given: 'Jan' },
      { literal: 'Cochrane Neuromuscular Group' },
    ],
    containerTitle: 'The Cochrane database of systematic reviews',
    year: 2020,
    volume: '9',
    issue: '9',
    pages: 'CD009402',
    language: 'en',
    doi: '10.1002/14651858.CD009402.pub3',
    pmid: '32956536',
    pmcid: 'PMC8094171',
  })
  expect(second?.fields).toMatchObject({
    pages: '123-9',
    pmid: '1',
    year: 1999,
    integrity: { status: 'retracted', source: 'PubMed' },
  })
})

test('BibTeX: abbreviations, LaTeX, names, and entries after a broken one', async () => {
  const records = await read('library.bib')
  expect(records.map(({ fields }) => fields.title)).toEqual([
    'The DNA of α-tocopherol & magnesium at 5% — a “review”',
    'A book in quötes',
    'A brace is missing, year = 2001',
    'A page',
    'No author',
    'One',
    'A report',
  ])
  const [first, second, broken, site, , comma, report] = records
  expect(first?.fields).toMatchObject({
    authors: [
      { family: 'Müller', given: 'Józef' },
      { family: 'Šver', given: 'Łukasz' },
      { literal: 'World Health Organization and others of it' },
    ],
    hasMoreAuthors: true,
    containerTitle: 'The Journal of Nutrition (Bethesda)',
    pages: '123-129',
    doi: '10.1093/jn/nxz_1',
  })
  expect(second?.fields).toMatchObject({
    cslType: 'book',
    authors: [
      { family: 'King Jr.', given: 'Martin Luther' },
      { family: 'May', given: 'Jane' },
    ],
    isbn: '9780309063500',
  })
  expect(broken && said(broken)).toEqual([
    expect.stringMatching(/^error - 25: The entry “broken” cannot be read past here/),
  ])
  expect(site?.fields).toMatchObject({ url: 'https://example.org/a_b~c', accessed: '2024-03-01', year: 2019 })
  expect(comma?.fields).toMatchObject({ title: 'One', year: 2000 })
  expect(report?.fields).toMatchObject({
    cslType: 'report',
    authors: [{ literal: 'World Health Organization' }],
  })
})

test('PubMed XML: articles and books, markup in titles, and not the works that are cited', async () => {
  const [first, second, book] = await read('pubmed.xml')
  expect(first?.fields).toEqual({
    cslType: 'article-journal',
    title: 'Mg2+ for skeletal muscle cramps & more',
    studyDesign: 'rct',
    authors: [
      { family: 'Garrison Jr', given: 'Scott R', orcid: '0000-0002-1825-0097' },
      { literal: 'Cochrane Group' },
    ],
    hasMoreAuthors: true,
    containerTitle: 'The Cochrane database of systematic reviews',
    year: 2020,
    volume: '9',
    issue: '9',
    pages: '123-129',
    language: 'en',
    doi: '10.1002/14651858.CD009402.pub3',
    pmid: '32956536',
    pmcid: 'PMC8094171',
    integrity: { status: 'retracted', source: 'PubMed' },
  })
  expect(second?.fields).toMatchObject({ title: 'A title of another language', year: 1998, pmid: '2' })
  expect(book?.fields).toMatchObject({
    cslType: 'chapter',
    title: 'Hypomagnesemia',
    containerTitle: 'StatPearls',
    pmid: '30000001',
  })
})

test('PubMed XML that breaks off gives the records before that, and says where', async () => {
  const whole = fixtureBytes('pubmed.xml').toString()
  const { records } = await readText(whole.slice(0, whole.indexOf('<BookTitle>')))
  expect(records.map(({ fields }) => fields.pmid)).toEqual(['32956536', '2', undefined])
  expect(records[2] && said(records[2])).toEqual([
    expect.stringMatching(/^error - 36: From here on the file cannot be read/),
  ])
})

test('EndNote XML: texts in styles, bodies, and an ampersand that nobody escaped', async () => {
  const [first, second] = await read('endnote.xml')
  expect(first?.fields).toEqual({
    cslType: 'article-journal',
    title: 'The effects of magnesium on anxiety',
    studyDesign: 'systematic-review',
    authors: [{ family: 'Boyle', given: 'N. B.' }, { literal: 'Group for Studies' }],
    containerTitle: 'Nutrients',
    year: 2017,
    volume: '9',
    issue: '5',
    pages: '429',
    doi: '10.3390/nu9050429',
    pmid: '28445426',
    pmcid: 'PMC5452159',
    url: 'https://www.mdpi.com/2072-6643/9/5/429',
  })
  expect(second?.fields).toMatchObject({
    cslType: 'chapter',
    title: 'A chapter & an ampersand',
    isbn: '9780309063500',
  })
})

test('CSL-JSON: names with particles, notes of Zotero, lines of items, and what is no item', async () => {
  const [first, second, third] = await read('items.json')
  expect(first?.fields).toEqual({
    cslType: 'article-journal',
    title: 'A title with markup',
    authors: [
      { family: 'van den Berg Jr', given: 'Jan', orcid: '0000-0002-1825-0097' },
      { literal: 'A Group' },
    ],
    containerTitle: 'A Journal',
    year: 2020,
    volume: '5',
    pages: '1-9',
    doi: '10.1000/a',
    pmid: '123',
    pmcid: 'PMC456',
    url: 'https://example.org/a',
    accessed: '2024-03-01',
  })
  expect([second?.line, third?.line]).toEqual([8, 9])
  expect(second && said(second)).toEqual([
    'error - 8: This entry of the list is no object with “type” and “title”.',
  ])
  expect(third?.fields).toMatchObject({ title: 'Of another kind', year: 1999 })
  expect(await fieldsIn('{"items": [{"type": "book", "title": "Within items"}]}')).toMatchObject({
    title: 'Within items',
  })
  expect(await fieldsIn('{"type": "book", "title": "One alone"}')).toMatchObject({ title: 'One alone' })
})
