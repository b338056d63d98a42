import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readReferences } from '../../../src/importers/readReferences'
import { fixtureBytes, readText, ris } from './references'

describe('a format is told by what the file holds', () => {
  test.each([
    ['vendors.ris', 'ris'],
    ['pubmed.nbib', 'nbib'],
    ['library.bib', 'bibtex'],
    ['pubmed.xml', 'pubmedXml'],
    ['endnote.xml', 'endnoteXml'],
    ['items.json', 'cslJson'],
  ])('%s', async (name, format) => {
    expect((await readReferences(fixtureBytes(name))).format).toBe(format)
  })
})

describe('an encoding is told by the bytes', () => {
  const text = ris('AU  - Müller, Józef', 'PB  - “Quoted”')
  const utf16be = (): Buffer => Buffer.from(text, 'utf16le').swap16()
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 LE', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE', utf16be()],
    ['lines that end in CR', Buffer.from(text.replaceAll('\n', '\r'))],
    ['lines that end in CR LF', Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('%s', async (_, bytes) => {
    const [record] = (await readReferences(bytes)).records
    expect(record?.fields).toMatchObject({
      authors: [{ family: 'Müller', given: 'Józef' }],
      publisher: '“Quoted”',
    })
  })

  test('Windows-1252', async () => {
    const bytes = Buffer.from(ris('AU  - M\u00fcller, J', 'PB  - \u0093Quoted\u0094'), 'latin1')
    const [record] = (await readReferences(bytes)).records
    expect(record?.fields).toMatchObject({ authors: [{ family: 'Müller' }], publisher: '“Quoted”' })
  })
})

describe('what is none of them is refused with a sentence', () => {
  const pdf = Buffer.from('%PDF-1.7\n')
  test.each([
    ['nothing', Buffer.from(' \n'), /^The file is empty/],
    ['gzip', gzipSync(fixtureBytes('vendors.ris')), /gzip archive; unpack it first/],
    ['PDF', pdf, /a PDF; export the references/],
    ['an office document', Buffer.from('PK\u0003\u0004'), /ZIP archive or an office document/],
    ['bytes', Buffer.from([1, 0, 0, 0, 9, 9, 0, 1, 1, 1, 1, 1, 1]), /^The file is no text/],
    [
      'prose',
      Buffer.from('Some prose.'),
      /^No references were found\. Files of these kinds can be read: BibTeX, RIS/,
    ],
    ['a web page', Buffer.from('<!DOCTYPE html><html></html>'), /^This is a web page/],
    ['other XML', Buffer.from('<rss></rss>'), /^This is XML, but neither of PubMed/],
    ['other JSON', Buffer.from('{"a": 1}'), /^This is JSON, but no CSL-JSON/],
    ['broken JSON', Buffer.from('[{"title":\n "x",]'), /is not valid JSON/],
    [
      'text of Web of Science',
      Buffer.from('FN Clarivate Analytics Web of Science\nVR 1.0\n'),
      /^This is plain text of Web of Science/,
    ],
    [
      'tagged EndNote',
      Buffer.from('%0 Journal Article\n%T A title\n'),
      /^This is the tagged format of EndNote/,
    ],
    ['a table', Buffer.from('Title,Authors\nA,B\n'), /^This is a table/],
    ['no record', Buffer.from('<PubmedArticleSet></PubmedArticleSet>'), /holds no record/],
  ])('%s', async (_, bytes, message) => {
    await expect(readReferences(bytes)).rejects.toMatchObject({
      name: 'UnreadableFileError',
      message: expect.stringMatching(message),
    })
  })
})

describe('hostile files are refused, or read within bounds', () => {
  test.each([
    [
      'entities that multiply',
      '<!DOCTYPE x [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><PubmedArticleSet>&b;</PubmedArticleSet>',
      /declares entities of its own/,
    ],
    ['elements in elements', `<xml><records><record>${'<a>'.repeat(100_000)}`, /deeper than 64 levels/],
    ['brackets in brackets', '['.repeat(1_000_000), /deeper than 64 levels/],
    ['a record without an end', `TY  - JOUR\n${'AU  - x\n'.repeat(100_000)}`, /more than 20000 fields/],
    [
      'elements without an end',
      `<PubmedArticleSet><PubmedArticle>${'<a/>'.repeat(200_000)}`,
      /more elements than any work/,
    ],
    ['too many records', 'TY  - JOUR\n'.repeat(6_000), /more than 5,000 records/],
    ['too many bytes', 'x'.repeat(20 * 1024 * 1024 + 1), /more than 20\.0 MB are not read/],
  ])('%s', async (_, text, message) => {
    await expect(readText(text)).rejects.toThrow(message)
  })

  // Each of these took minutes, or all memory, while the parsers were written.
  test.each([
    ['comments that never end', '@comment{\n'.repeat(300_000) + '@misc{a, title={T}}'],
    ['braces in braces', `@article{x, title=${'{'.repeat(5_000_000)}`],
    ['fields on one endless line', `@article{x,${'a={b},'.repeat(500_000)}`],
    [
      'abbreviations that multiply',
      `@string{a={${'x'.repeat(100)}}}\n${Array.from({ length: 30_000 }, (_, at) => `@string{a${at + 1} = a${at || ''} # a${at || ''} # a${at || ''}}\n`).join('')}@article{x,title=a9}`,
    ],
    ['one name of separators', `@article{x,title={T},author={${'; '.repeat(90_000)}x}}`],
    ['an address of separators', ris(`UR  - ${';'.repeat(190_000)}`)],
    ['ampersands', `<PubmedArticleSet><PubmedArticle>${'&'.repeat(5_000_000)}`],
    ['a title without an end', `TY  - JOUR\nTI  - ${'x'.repeat(10_000_000)}`],
  ])(
    '%s',
    async (_, text) => {
      const { records } = await readText(text)
      expect(records.length).toBeGreaterThan(0)
      expect(JSON.stringify(records).length).toBeLessThan(100_000)
    },
    20_000,
  )
})
