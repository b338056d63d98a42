import sanitizeHtml from 'sanitize-html'
import { beforeAll, describe, expect, test } from 'vitest'
import { createFormatter } from '../../../src/citations/createFormatter'
import { createStore } from '../../../src/delivery/createStore'
import type { FindSources } from '../../../src/delivery/findSources'
import type { ServedDocument } from '../../../src/delivery/servedDocument'
import type { FormName } from '../../../src/forms/documentForms'
import { renderForm } from '../../../src/forms/renderForm'
import type { Json } from '../../../src/model/types'
import { createRecord, publishAll } from '../../helpers/fixtureRecords'
import { seedStore, type Seeded } from '../../helpers/seedStore'

let seeded: Seeded

beforeAll(async () => {
  seeded = await seedStore()
})

const format = createFormatter()

type Find = (type: string, slug: string) => ServedDocument | undefined

const render = (
  form: FormName,
  article: ServedDocument,
  {
    locale = 'en',
    find = (type, slug) => seeded.store.find(type, slug, locale),
    sourcesOf = (type, slug, field) => seeded.store.sourcesOf(type, slug, field, locale),
  }: { locale?: string; find?: Find; sourcesOf?: FindSources } = {},
): string =>
  renderForm(form, article, {
    locale,
    find,
    findInPassing: find,
    sourcesOf,
    format,
    style: 'vancouver',
    origin: 'https://content.example.org',
    licence: {
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
      attribution: 'Authors',
    },
    disclaimer: 'Not advice.',
    reviewNotice: 'Nobody signed this.',
  })

const seedArticle = (locale = 'en'): ServedDocument => {
  const [article] = seeded.store.all('articles', locale)
  if (!article) throw new Error('The starter knowledge has no article.')
  return article
}

const claimsOf = (article: ServedDocument, locale = 'en'): ServedDocument[] =>
  JSON.stringify(article['body'])
    .match(/"type":"claims","slug":"[^"]+/g)
    ?.flatMap((text) => seeded.store.find('claims', text.split('"').at(-1) ?? '', locale) ?? []) ?? []

/** What a reader sees of HTML. */
const shownText = (html: string): string =>
  sanitizeHtml(html, { allowedTags: [] })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

describe.each(['en', 'es'])('in %s', (locale) => {
  test.each(['html', 'txt'] as const)(
    'the %s form shows each claim with its wording, and what all of it is worth',
    (form) => {
      const article = seedArticle(locale)
      const text = shownText(render(form, article, { locale }))
      const claims = claimsOf(article, locale)
      expect(claims.length).toBeGreaterThan(20)
      for (const claim of claims) {
        expect(text).toContain(claim['statement'])
        expect(text).toContain(claim['plainLanguage'])
      }
      expect(text).toContain('Nobody signed this.')
      expect(text).toContain('Not advice.')
      expect(text).toContain('CC BY 4.0')
    },
  )
})

test('references are numbered in the order in which they are first cited, and every mark leads to one', () => {
  const html = render('html', seedArticle())
  const marks = [...html.matchAll(/href="#([\w-]+)">\[(\d+)\]/g)]
  const ids = [...html.matchAll(/<li id="([\w-]+)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(20)
  expect(marks.filter(([, target]) => !ids.includes(target))).toEqual([])
  const firsts = [...new Set(marks.map(([, , number]) => Number(number)))]
  expect(firsts).toEqual(ids.map((_, index) => index + 1))
})

test('both forms cite the same works in the same order', () => {
  const html = render('html', seedArticle())
  const text = render('txt', seedArticle())
  const fromHtml = [...html.matchAll(/<li id="[\w-]+">(.*)<\/li>/g)].map(
    ([, entry], index) => `${index + 1}. ${shownText(entry ?? '')}`,
  )
  const fromText = text.split('\n').filter((line) => /^\d+\. /.test(line))
  expect(fromText).toEqual(fromHtml)
})

test('the table of foods has the richest first and as many as the article asks for', () => {
  const html = render('html', seedArticle())
  const [table = ''] = html.match(/<table[\s\S]*?<\/table>/) ?? []
  const amounts = [...table.matchAll(/<td>([\d.,]+)<\/td>/g)].map(([, amount]) =>
    Number(amount?.replace(',', '')),
  )
  expect(amounts.length).toBeGreaterThan(3)
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  expect(table).toContain('<th scope="row"><a href="https://content.example.org/v1/foods/')
})

/** More foods with selenium than the mineral shows, each with as many micrograms as its number says. */
const manyFoods = () =>
  Array.from({ length: 103 }, (_, index) =>
    createRecord('foods', `food-${String(index).padStart(3, '0')}`, {
      name: { en: `Food ${index}` },
      amounts: [{ mineral: { type: 'minerals', id: 'id-selenium' }, amount: index, unit: 'ug' }],
    }),
  )

test('the table of foods finds the richest also beyond the foods that the mineral shows', () => {
  const store = createStore(seeded.model)
  const selenium = createRecord('minerals', 'selenium', { name: { en: 'Selenium' } })
  const [first, ...others] = manyFoods()
  const inMilligrams = { mineral: { type: 'minerals', id: 'id-selenium' }, amount: 0.1015, unit: 'mg' }
  const one = createRecord('foods', 'food-000', { ...first?.fields, amounts: [inMilligrams] })
  store.load(publishAll([selenium, one, ...others]))
  const mineral = { type: 'minerals', slug: 'selenium', title: 'Selenium' }
  const html = render(
    'html',
    {
      type: 'articles',
      slug: 'selenium',
      title: 'Selenium',
      body: [{ blockType: 'food-table', rows: 3, mineral }],
    },
    {
      find: (type, slug) => store.find(type, slug, 'en'),
      sourcesOf: (type, slug, field) => store.sourcesOf(type, slug, field, 'en'),
    },
  )
  expect(store.find('minerals', 'selenium', 'en')?.['foods']).toHaveLength(100)
  expect([...html.matchAll(/<th scope="row"><a [^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual([
    'Food 102',
    'Food 0',
    'Food 101',
  ])
})

const hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>' onclick='alert(3)"

const withText = (html: string): Json => ({ html, text: html })

const hostileArticle = (): ServedDocument => ({
  type: 'articles',
  slug: 'hostile',
  title: hostile,
  summary: hostile,
  keyTakeaways: [{ text: hostile }],
  body: [
    {
      blockType: 'prose',
      heading: hostile,
      text: withText(
        `<p onclick="x()">ok</p><h2>Sub</h2><script>alert(4)</script><a href="javascript:alert(5)">a</a><iframe src="//evil"></iframe><p style="position:fixed">p</p><svg><script>alert(6)</script></svg>`,
      ),
    },
    { blockType: 'callout', tone: hostile, text: withText(hostile) },
    { blockType: 'claim', leadIn: hostile, claim: { type: 'claims', slug: 'c', title: hostile } },
    { blockType: 'node', node: { type: 'symptoms', slug: 'n', title: hostile } },
    {
      blockType: 'food-table',
      caption: hostile,
      rows: 3,
      mineral: { type: 'minerals', slug: 'm', title: hostile },
    },
    { blockType: 'unheard-of', text: withText(hostile) },
  ],
  governance: { disclaimer: hostile },
})

const hostileFind: Find = (type, slug) => ({
  type,
  slug,
  title: hostile,
  name: hostile,
  summary: hostile,
  statement: hostile,
  plainLanguage: hostile,
  caveat: hostile,
  seekCareAdvice: hostile,
  certainty: hostile,
  citations: [{ type: 'citations', slug: 'w', title: hostile }],
  evidence: [
    { finding: hostile, stance: hostile, citation: { type: 'citations', slug: 'w', title: hostile } },
  ],
  authors: [{ family: hostile }],
  url: `https://example.org/${hostile}`,
  amounts: [{ mineral: { type: 'minerals', slug: 'm', title: hostile }, amount: 1, unit: 'mg' }],
})

const hostileSources: FindSources = () => [{ type: 'foods', slug: 'f', title: hostile }]

test('whatever the content is, the HTML has only elements and attributes of ours', () => {
  const html = render('html', hostileArticle(), { find: hostileFind, sourcesOf: hostileSources })
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)((?:\s[^<>]*)?)>/gi)]
  const names = new Set(tags.map(([, name]) => name))
  for (const name of ['script', 'img', 'iframe', 'svg', 'style']) expect(names).not.toContain(name)
  const attributes = new Set(
    tags.flatMap(([, , text = '']) =>
      [...text.replace(/"[^"]*"/g, '""').matchAll(/([\w-]+)=/g)].map(([, name]) => name),
    ),
  )
  expect([...attributes].sort()).toEqual(['class', 'data-slug', 'href', 'id', 'lang', 'rel', 'role', 'scope'])
  const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '')
  expect(addresses.filter((address) => !/^(https:\/\/|#cofactor-)/.test(address))).toEqual([])
  expect(html).toContain('<h3>Sub</h3>')
})

test('what an article embeds and is not published any more is left out', () => {
  const html = render('html', hostileArticle(), { find: () => undefined })
  expect(html).not.toContain('cofactor-claim')
  expect(html).not.toContain('cofactor-card')
  expect(html).not.toContain('<table')
  expect(html).not.toContain('cofactor-references')
  expect(html).toContain('Not advice.')
})

test('an article that is hardly more than a title is still an article with its notices', () => {
  expect(render('txt', { type: 'articles', slug: 'bare', title: 'Bare' })).toBe(
    [
      'Bare\n====',
      'Review: Nobody signed this.',
      'Disclaimer: Not advice.',
      'Licence: CC BY 4.0, Authors. https://creativecommons.org/licenses/by/4.0/',
      'https://content.example.org/v1/articles/bare\n',
    ].join('\n\n'),
  )
})
