import { describe, expect, test } from 'vitest'
import { citationStyles } from '../../../src/domain/citations/citationStyles'
import { createBibliography } from '../../../src/citations/createBibliography'
import { createFormatter } from '../../../src/citations/createFormatter'
import { toBibtex } from '../../../src/citations/toBibtex'
import { toRis } from '../../../src/citations/toRis'
import { toWork } from '../../../src/citations/toWork'
import golden from './golden.json'
import { citation, goldenCitations } from './works'

/**
 * `golden.json` holds what each style asks for, checked by hand: Vancouver by Citing Medicine (2nd edition), AMA by
 * the AMA Manual of Style (11th edition), APA by the Publication Manual (7th edition). Titles and names of journals
 * are as stored. `vancouver es` and such are there where Spanish differs.
 */
const wanted: Readonly<Record<string, Readonly<Record<string, string>>>> = golden

const format = createFormatter()

describe.each(citationStyles)('in the style %s', (style) => {
  test.each(goldenCitations.map((document) => [document.slug, document] as const))(
    '%s reads as its manual asks, in English and Spanish',
    (slug, document) => {
      const work = toWork(document)
      const english = format(work, { style, locale: 'en' })
      const spanish = format(work, { style, locale: 'es' })
      expect(english.text).toBe(wanted[slug]?.[style])
      expect(spanish.text).toBe(wanted[slug]?.[`${style} es`] ?? wanted[slug]?.[style])
    },
  )

  test('hostile text stays text', () => {
    const work = toWork(
      citation('hostile', {
        title:
          '<script>alert(1)</script> <img src=x onerror=alert(2)> <i onclick="x">i</i> <a href="javascript:x">a</a>',
        authors: [{ family: '<svg onload=alert(3)>', given: '"><b>' }, { literal: '</div><iframe>' }],
        containerTitle: '<style>',
        year: 2020,
        url: 'https://example.org/?a=1&b="onmouseover=alert(4)><script>',
      }),
    )
    const entry = format(work, { style, locale: 'en' })
    const tags = entry.html.match(/<[^>]*>/g)
    expect(new Set(tags)).toEqual(
      new Set([
        ...(style === 'vancouver' ? [] : ['<i>', '</i>']),
        '<a href="https://example.org/?a=1&amp;b=&quot;onmouseover=alert(4)&gt;&lt;script&gt;">',
        '</a>',
      ]),
    )
    expect(entry.text).toContain('<script>alert(1)</script>')
  })

  test('an address that browsers must not follow is no link', () => {
    const work = toWork(
      citation('script', { title: 'T', cslType: 'webpage', year: 2020, url: 'javascript:alert(1)' }),
    )
    const entry = format(work, { style, locale: 'en' })
    expect(entry.html).not.toContain('<a ')
  })
})

test('journals are in italics and the DOI is a link where the style asks for it', () => {
  const work = toWork(goldenCitations[0] ?? citation('none', {}))
  const ama = format(work, { style: 'ama', locale: 'en' })
  expect(ama.html).toContain(
    '<i>Cochrane Database of Systematic Reviews</i>. 2020;9:CD009402. doi:<a href="https://doi.org/10.1002/14651858.CD009402.pub3">10.1002/14651858.CD009402.pub3</a>',
  )
})

test('a formatter that may hold few formats as many as it is given', () => {
  const fresh = createFormatter(2)
  const texts = [1, 2, 3, 1, 3].map(
    (number) =>
      fresh(toWork(citation(`w${number}`, { title: `Title ${number}`, year: 2000 })), {
        style: 'ama',
        locale: 'en',
      }).text,
  )
  expect(texts).toEqual([
    'Title 1. 2000.',
    'Title 2. 2000.',
    'Title 3. 2000.',
    'Title 1. 2000.',
    'Title 3. 2000.',
  ])
})

test('a citation whose content changed is formatted anew', () => {
  const before = toWork(citation('same', { title: 'Before', year: 2000 }))
  const after = toWork(citation('same', { title: 'After', year: 2000 }))
  const first = format(before, { style: 'ama', locale: 'en' })
  const second = format(after, { style: 'ama', locale: 'en' })
  expect([first.text, second.text]).toEqual(['Before. 2000.', 'After. 2000.'])
})

test('a work whose name is that of a property of every object is formatted like any other', () => {
  const bibliography = createBibliography(
    [citation('constructor', { title: 'T', year: 2000 }), citation('toString', { title: 'U', year: 2001 })],
    format,
    { style: 'apa', locale: 'en' },
  )
  expect(bibliography.items).toMatchObject({
    constructor: { text: 'T. (2000).' },
    toString: { text: 'U. (2001).' },
  })
})

test('no reference to a work that was retracted goes without that', () => {
  const retracted = toWork(
    citation('gone', { title: 'Gone', year: 2000, integrity: { status: 'retracted' } }),
  )
  const english = format(retracted, { style: 'ama', locale: 'en' })
  const spanish = format(retracted, { style: 'apa', locale: 'es' })
  const sound = format({ ...retracted, notice: undefined }, { style: 'ama', locale: 'en' })
  expect(english).toEqual({
    text: 'Gone. 2000. [Retracted]',
    html: 'Gone. 2000. <strong>[Retracted]</strong>',
  })
  expect(spanish.text).toBe('Gone. (2000). [Retractado]')
  expect(sound.text).toBe('Gone. 2000.')
  expect(toRis([retracted])).toContain('N1  - Retracted\r\n')
  expect(toBibtex([retracted])).toContain('note = {Retracted}')
})

test('a bibliography has each citation once and nothing else', () => {
  const one = citation('one', { title: 'One', year: 2000 })
  const bibliography = createBibliography([one, one, { type: 'minerals', slug: 'zinc' }], format, {
    style: 'ama',
    locale: 'en',
  })
  expect(bibliography).toEqual({ style: 'ama', items: { one: { text: 'One. 2000.', html: 'One. 2000.' } } })
})
