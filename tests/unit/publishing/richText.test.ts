import fc from 'fast-check'
import sanitizeHtml from 'sanitize-html'
import { describe, expect, test } from 'vitest'
import { richTextOf } from '../../../src/publishing/richText'

type Node = { [key: string]: unknown }

const text = (value: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})

const element = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  children,
  ...more,
})

const paragraph = (...children: Node[]): Node => element('paragraph', children, { textFormat: 0 })

const link = (url: string, more: Node = {}): Node =>
  element('link', [text('here')], { fields: { linkType: 'custom', url, newTab: true, ...more } })

const prose = (...children: Node[]) => richTextOf({ root: element('root', children) })

const htmlOf = (...children: Node[]): string => prose(...children)?.html ?? ''

/** Every tag of a text with its attributes, as a browser would read it. */
const tagsIn = (html: string): [string, Record<string, string>][] => {
  const found: [string, Record<string, string>][] = []
  const note = (tagName: string, attribs: Record<string, string>) => {
    found.push([tagName, attribs])
    return { tagName, attribs }
  }
  const everything = { allowedTags: false, allowedAttributes: false, allowVulnerableTags: true } as const
  sanitizeHtml(html, { ...everything, transformTags: { '*': note } })
  return found
}

describe('prose', () => {
  test('is HTML, and the same as plain text', () => {
    expect(
      prose(element('heading', [text('Zinc')], { tag: 'h2' }), paragraph(text('is '), text('a metal', 1))),
    ).toEqual({
      html: '<h2>Zinc</h2><p>is <strong>a metal</strong></p>',
      text: 'Zinc\n\nis a metal',
    })
  })

  test('keeps lists, quotes, sub- and superscript', () => {
    const item = element('listitem', [text('one')], { value: 1 })
    const list = element('list', [item], { listType: 'bullet', tag: 'ul', start: 1 })
    const html = htmlOf(list, element('quote', [text('so')]), paragraph(text('2', 32), text('+', 64)))
    expect(html).toContain('<ul>')
    expect(html).toContain('one')
    expect(html).toContain('<blockquote>so</blockquote>')
    expect(html).toMatch(/<sub>2<\/sub><sup>\+<\/sup>|<sub>2<\/sub>.*<sup>/)
  })

  test.each([undefined, null, '', 'text', 7, {}, { root: null }])(
    'of no form that the editor writes is no value: %j',
    (value) => {
      expect(richTextOf(value)).toBeUndefined()
    },
  )

  test('without a word is no value', () => {
    expect(prose(paragraph(text('  ')), paragraph())).toBeUndefined()
  })
})

describe('what could run in a reader’s browser', () => {
  test('does not leave as HTML when it was written as text', () => {
    const written = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    expect(htmlOf(paragraph(text(written)))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;</p>',
    )
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//evil.example',
    '/minerals/zinc',
    '#',
  ])('is no link: %s', (url) => {
    const html = htmlOf(paragraph(link(url)))
    expect(html).not.toContain('href')
    expect(html).toContain('here')
  })

  test.each(['https://cofactor.example/a?b=c', 'http://cofactor.example', 'mailto:editor@cofactor.example'])(
    'a plain link stays: %s',
    (url) => expect(htmlOf(paragraph(link(url)))).toContain(`<a href="${url}" rel="noopener">here</a>`),
  )

  test('does not break out of an attribute', () => {
    expect(tagsIn(htmlOf(paragraph(link('https://a.example/" onmouseover="alert(1)'))))).toEqual([
      ['p', {}],
      ['a', { href: 'https://a.example/" onmouseover="alert(1)', rel: 'noopener' }],
    ])
  })

  test.each([
    ['a heading that is no heading', element('heading', [text('x')], { tag: 'script' })],
    ['a heading with a handler', element('heading', [text('x')], { tag: 'h2 onclick="alert(1)"' })],
    [
      'a list that is no list',
      element('list', [element('listitem', [text('x')])], { tag: 'iframe', listType: 'bullet' }),
    ],
    [
      'an alignment that is code',
      element('paragraph', [text('x')], { format: '"><script>alert(1)</script>' }),
    ],
    ['an indent that is code', element('paragraph', [text('x')], { indent: '"><script>alert(1)</script>' })],
    ['a style', { ...text('x'), style: 'background:url(javascript:alert(1))' }],
  ])('is dropped: %s', (_name, node) => {
    const html = htmlOf(node.type === 'text' ? paragraph(node) : node)
    expect(html).toContain('x')
    expect(html).not.toMatch(/<script|<iframe|\son\w+=|style=|javascript:/i)
  })

  test('nodes of other kinds never bring ids of what is not public', () => {
    const upload = { type: 'upload', version: 3, relationTo: 'media', value: 'secret-id', fields: {} }
    const relationship = { type: 'relationship', version: 2, relationTo: 'claims', value: 'secret-id' }
    const internal = link('', { linkType: 'internal', doc: { relationTo: 'claims', value: 'secret-id' } })
    const block = { type: 'block', version: 2, fields: { id: 'secret-id', blockType: 'x' } }
    const result = prose(paragraph(text('Before.')), upload, relationship, block, paragraph(internal))
    expect(JSON.stringify(result)).not.toContain('secret-id')
    expect(result?.text).toContain('Before.')
  })

  test('of any text and any address only allowed tags and attributes leave', () => {
    const allowed = 'p h2 h3 h4 ul ol li strong em u s sub sup blockquote a br'.split(' ')
    const nasty = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom('<', '">', "'", '&lt;', '<svg/onload=', 'javascript:'),
    )
    const words = fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join(''))
    const anywhere = fc.record({ words, url: words, tag: words, format: fc.nat(127) })
    fc.assert(
      fc.property(anywhere, ({ words: written, url, tag, format }) => {
        const html = htmlOf(
          element('heading', [text(written, format)], { tag }),
          paragraph(text(written, format), link(url)),
        )
        for (const [name, { href = 'https://', rel: _rel, ...others }] of tagsIn(html)) {
          expect(allowed).toContain(name)
          expect(others).toEqual({})
          expect(href).toMatch(/^(https?:\/\/|mailto:)/i)
        }
      }),
    )
  })
})
