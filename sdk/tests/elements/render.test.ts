import { describe, expect, test } from 'vitest'
import { prose } from '../../src/elements/core/prose.js'
import { heading, html, type HtmlValue } from '../../src/elements/core/html.js'
import { doiUrl, linkTo, safeUrl, urlPart } from '../../src/elements/core/links.js'
import { jsonLdScript } from '../../src/elements/core/jsonLd.js'
import {
  renderClaim,
  renderFoodSources,
  renderIntakeTable,
  type FoodDocument,
} from '../../src/elements/index.js'
import type { Meta } from '../../src/index.js'
import { claim, food, intake, meta } from './documents.js'

describe('html', () => {
  test('escapes what is put in, and leaves out what is not there', () => {
    const values: HtmlValue[] = [undefined, false, 0, '<b>', html`<b></b>`]
    expect(html`<i title="${'"\'<&>'}">${values}</i>`.text).toBe(
      '<i title="&quot;&#39;&lt;&amp;&gt;">0&lt;b&gt;<b></b></i>',
    )
  })

  test.each([
    [2, 'h2'],
    [undefined, 'h3'],
    [Number.NaN, 'h3'],
    [7, 'h3'],
    [2.5, 'h2'],
  ])('a heading of level %s is a %s', (level, name) => {
    expect(heading(level, 'x').text).toBe(`<${name} part="title">x</${name}>`)
  })
})

describe('addresses', () => {
  test.each(['https://example.org/a?b#c', 'http://example.org', '/minerals/zinc', '#here'])(
    '%s is safe',
    (url) => {
      expect(safeUrl(url)).toBe(url)
    },
  )

  test.each([
    'javascript:alert(1)',
    ' javascript:x',
    'java\nscript:x',
    'data:text/html,x',
    '//evil.example',
    '/\\evil',
    '/a b',
    'zinc',
    '',
  ])('%j is not', (url) => {
    expect(safeUrl(url)).toBeUndefined()
  })

  test('a template is filled with escaped parts', () => {
    const ref = { type: 'claims', slug: 'a/b"c' }
    expect(html`${linkTo(ref, 'C', '/{type}/{slug}')}`.text).toBe(
      '<a part="link" href="/claims/a%2Fb%22c">C</a>',
    )
    expect(html`${linkTo(ref, '<C>', undefined)}`.text).toBe('&lt;C&gt;')
  })

  test('half a character is no address, and a DOI keeps its slash', () => {
    expect(urlPart('\ud800')).toBe('')
    expect(doiUrl('10.1000/a b')).toBe('https://doi.org/10.1000/a%20b')
  })
})

describe('prose', () => {
  test.each([
    ['<p>Magnesium is in <strong>every</strong> cell &amp; bone.</p>', undefined],
    [
      '<a href="https://example.org/?a=1&amp;b=2">x</a>',
      '<a part="link" href="https://example.org/?a=1&amp;b=2">x</a>',
    ],
    ['<a href="javascript:x">x</a>', '<a>x</a>'],
    ['<a href="javascript&colon;x">x</a>', '<a>x</a>'],
    ['<p onclick="x">a<br>b</p>', '<p>a<br>b</p>'],
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<p>a<em>b', '<p>a<em>b</em></p>'],
    ['<em>a</p></em></div>', '<em>a</em>'],
    ['<ul><li>a</ul>b', '<ul><li>a</li></ul>b'],
    ['1 < 2 <img src=x onerror=y> <', '1 &lt; 2  &lt;'],
    ['<p title=">">x</p>', '<p>x</p>'],
  ])('of %s', (source, expected) => {
    expect(prose(source).text).toBe(expected ?? source)
  })
})

test('JSON-LD can neither close its script nor open a comment', () => {
  const { text } = jsonLdScript({ name: '</script><!--<script>\u2028&' }, meta)
  expect(text.match(/<\/?script/g)).toHaveLength(2)
  expect(text).not.toContain('<!--')
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(text) ?? []
  expect(JSON.parse(json).mainEntity.name).toBe('</script><!--<script>\u2028&')
})

describe('rendering', () => {
  test('the same markup with the same content, with attributes that the element reads back', () => {
    const options = { meta, link: '/{type}/{slug}', headingLevel: 2, nonce: 'n', jsonLd: true }
    const text = renderClaim(claim, options)
    expect(text).toBe(renderClaim(structuredClone(claim), options))
    expect(text).toMatch(
      /^<cofactor-claim slug="cramps" link="\/\{type\}\/\{slug\}" heading-level="2" json-ld="">/,
    )
    expect(text).toContain('<template shadowrootmode="open"><style nonce="n">')
    expect(text).toContain('application/ld+json')
  })

  test('is refused without review or disclaimer, saying what to pass', () => {
    // @ts-expect-error -- without `meta` there is nothing to show who stands behind it
    expect(() => renderClaim(claim, {})).toThrow('cofactor-claim: meta lacks the disclaimer or the review')
    expect(() => renderClaim(claim, { meta: { ...meta, disclaimer: '' } })).toThrow(TypeError)
  })

  test('shows the review, the disclaimer, a disclaimer of its own, and the licence', () => {
    const governed = { ...claim, governance: { ...claim.governance, disclaimer: 'Not for children.' } }
    const text = renderClaim(governed, { meta })
    for (const part of ['Not reviewed yet.', 'For information only.', 'Not for children.', 'rel="license"']) {
      expect(text).toContain(part)
    }
  })

  test('says when a review was signed, in the language of the answer', () => {
    const review = { ...meta.review, signed: true, lastReviewed: '2026-03-09' }
    expect(renderClaim(claim, { meta: { ...meta, review } })).toContain('Last reviewed: March 9, 2026.')
    expect(renderClaim(claim, { meta: { ...meta, review, locale: 'es' } })).toContain(
      'Última revisión: 9 de marzo de 2026.',
    )
  })

  test('marks what has no translation as English, and nothing else', () => {
    const spanish: Meta = { ...meta, locale: 'es', fallback: ['statement'] }
    const text = renderClaim({ ...claim, caveat: 'Ojo.' }, { meta: spanish })
    expect(text).toContain(`<span lang="en">${claim.statement}</span>`)
    expect(text).toContain('<strong>Tenga en cuenta:</strong> Ojo.')
    expect(text.match(/lang="en"/g)).toHaveLength(1)
    expect(renderClaim(claim, { meta })).not.toContain('<span lang')
  })

  test('orders foods by amount whatever the unit, and never takes an unknown amount for zero', () => {
    const foods: FoodDocument[] = [
      food('missing', { valueType: 'missing' }),
      food('little', { amount: 900, unit: 'ug' }),
      food('much', { amount: 1, unit: 'g' }),
      food('some', { amount: 12.345 }),
    ]
    const text = renderFoodSources(foods, { meta, mineral: 'zinc', limit: 9 })
    const order = ['much', 'some', 'little', 'missing'].map((name) => text.indexOf(`Name of ${name}`))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(text).toContain('12.3 mg')
    expect(text).toContain('900 µg')
    expect(text).toContain('>Missing<')
    expect(renderFoodSources(foods, { meta, mineral: 'zinc', limit: 1 })).not.toContain('Name of some')
  })

  test('never shows an upper level without what it counts, and no value that was superseded', () => {
    const text = renderIntakeTable(
      [
        intake({ kind: 'RDA', value: 320 }),
        intake({ kind: 'UL', value: 350, ulScope: 'supplements-only', criticalEffect: 'Diarrhoea' }),
        intake({ kind: 'UL', value: 5000 }),
        intake({ kind: 'AI', value: 77, supersededBy: {} }),
      ],
      { meta },
    )
    expect(text).toMatch(/350 mg<\/strong>\s*\(Supplements and medicines only\)/)
    expect(text).toContain('Protects from: Diarrhoea')
    expect(text).toMatch(/5,000 mg<\/strong>\s*\(Scope not stated\)/)
    expect(text).not.toContain('77')
  })
})
