import * as elements from '@cofactor/sdk/elements'
import { describe, expect, test } from 'vitest'
import { elementCases, pageOf } from '../helpers/elements/elementCases'
import { openSite } from '../helpers/elements/openSite'

const { site, newPage } = openSite()

const payloads = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  "' onfocus='window.hacked=1' autofocus tabindex='0",
  '</template></cofactor-claim><script>window.hacked=1</script>',
  '</script><!--<script>window.hacked=1</script>',
  '</style><svg onload="window.hacked=1">',
  'javascript:window.hacked=1',
  '${window.hacked=1}\u2028\ud800{type}',
]

const addresses = [
  'javascript:window.hacked=1',
  ' java\nscript:window.hacked=1',
  'data:text/html,<script>window.hacked=1</script>',
  '//evil.example/x',
  '/\\evil.example',
  'vbscript:x',
]

/** Values that decide what something is, and figures, stay: with others there would be less to attack. */
const structural = /^(type|blockType|kind|cslType|tone|ageM|locale)/

const poison = (value: unknown, payload: string, key = ''): unknown => {
  if (typeof value === 'string') {
    if (structural.test(key)) return value
    if (key === 'url' || key === 'doi') return addresses[payload.length % addresses.length]
    if (key === 'html')
      return `<p>${payload}</p><a href="${addresses[payload.length % addresses.length]}">x</a><p onclick="window.hacked=1"><iframe src="javascript:window.hacked=1"></iframe><a href="javascript&colon;window.hacked=1">y`
    return payload
  }
  if (Array.isArray(value)) return value.map((item) => poison(item, payload, key))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, poison(inner, payload, name)]),
    )
  }
  return value
}

const dangers = (): string[] => {
  const found: string[] = Reflect.has(window, 'hacked') ? ['a script ran'] : []
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      const name = element.localName
      if (['img', 'iframe', 'object', 'embed', 'base', 'meta', 'link'].includes(name))
        found.push(element.outerHTML)
      if (name === 'script' && element.getAttribute('type') !== 'application/ld+json')
        found.push(element.outerHTML)
      for (const { name: attribute, value } of element.attributes) {
        if (attribute.startsWith('on') || attribute === 'style') found.push(`${name} ${attribute}`)
        if (attribute === 'href' && !/^(https?:\/\/|#|\/[a-z])/.test(value)) found.push(`href ${value}`)
      }
      if (element.shadowRoot) walk(element.shadowRoot)
    }
  }
  walk(document.querySelector('#case') ?? document)
  return found
}

const followAll = (): void => {
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot)
      if (!(element instanceof HTMLElement)) continue
      if (element.matches('a[href^="http"],a[href^="/"]')) continue
      element.click()
      element.focus()
    }
  }
  walk(document)
}

const renderers: Readonly<Record<string, string>> = {
  'cofactor-mineral-card': 'document',
  'cofactor-claim': 'document',
  'cofactor-evidence-table': 'document',
  'cofactor-food-sources': 'documents',
  'cofactor-intake-table': 'documents',
  'cofactor-symptom-explorer': 'documents',
  'cofactor-citations': 'documents',
  'cofactor-article': 'document',
}

const originals = async () => {
  const { client } = site()
  const article = await client.articles
    .get('magnesium-and-calcium-working-as-a-pair', { include: ['body.claim.citations', 'body.node'] })
    .withResponse()
  return {
    meta: article.meta,
    data: {
      'cofactor-mineral-card': await client.minerals.get('magnesium'),
      'cofactor-claim': await client.claims.get('c11b-magnesium-deficiency-cramps-sign'),
      'cofactor-evidence-table': await client.claims.get('c11b-magnesium-supplements-ordinary-cramps', {
        include: ['evidence.citation'],
      }),
      'cofactor-food-sources': (await client.foods.list({ limit: 5 })).items,
      'cofactor-intake-table': (await client.intakeReferences.list({ limit: 30 })).items,
      'cofactor-symptom-explorer': (await client.symptoms.list({ limit: 5, include: ['claims'] })).items,
      'cofactor-citations': (await client.citations.list({ limit: 10 })).items,
      'cofactor-article': { ...article.data, body: article.data.body.slice(0, 25) },
    },
  }
}

test('hostile text in any field, given to the element, is shown and does nothing', async () => {
  const page = await newPage()
  const { data, meta } = await originals()
  for (const payload of payloads) {
    const html = pageOf(
      `<div id="case">${Object.keys(data)
        .map((tag) => `<${tag} json-ld link="/{type}/{slug}"></${tag}>`)
        .join('')}</div>`,
    )
    await page.goto(site().put('/hostile', { html }))
    const given = Object.entries(data).map(([tag, value]) => ({
      tag,
      name: renderers[tag] ?? '',
      value: poison(value, payload),
    }))
    await page.evaluate(
      async ({ items, hostileMeta }) => {
        for (const { tag, name, value } of items) {
          const element = document.querySelector(tag)
          if (!element) continue
          const shown = new Promise((resolve) => element.addEventListener('cofactor-load', resolve))
          Object.assign(element, { [name]: value, meta: hostileMeta })
          await shown
        }
      },
      { items: given, hostileMeta: poison(meta, payload) },
    )
    await page.evaluate(followAll)
    expect(await page.evaluate(dangers), payload).toEqual([])
  }
  await page.close()
}, 180_000)

describe('hostile text in markup from a server', () => {
  test('does nothing either, in HTML, attributes and JSON-LD', async () => {
    const page = await newPage()
    const { data, meta } = await originals()
    for (const payload of payloads) {
      const options = { meta, link: '/{type}/{slug}', jsonLd: true, nonce: payload }
      const poisoned = <Value>(value: Value): Value => {
        const hostile: Value = JSON.parse(JSON.stringify(poison(value, payload)))
        return hostile
      }
      const hostile = { ...options, meta: poisoned(meta) }
      const markup = [
        elements.renderMineralCard(poisoned(data['cofactor-mineral-card']), hostile),
        elements.renderClaim(poisoned(data['cofactor-claim']), hostile),
        elements.renderEvidenceTable(poisoned(data['cofactor-evidence-table']), hostile),
        elements.renderFoodSources(poisoned(data['cofactor-food-sources']), { ...hostile, mineral: payload }),
        elements.renderIntakeTable(poisoned(data['cofactor-intake-table']), hostile),
        elements.renderSymptomExplorer(poisoned(data['cofactor-symptom-explorer']), hostile),
        elements.renderCitations(poisoned(data['cofactor-citations']), { ...hostile, claim: payload }),
        elements.renderArticle(poisoned(data['cofactor-article']), hostile),
      ].join('')
      await page.goto(site().put('/hostile-markup', { html: pageOf(`<div id="case">${markup}</div>`) }))
      await page.evaluate(followAll)
      expect(await page.evaluate(dangers), payload).toEqual([])
      expect(await page.evaluate(() => document.querySelectorAll('#case > *').length), payload).toBe(8)
      const scripts = await page.evaluate(() =>
        [...document.querySelectorAll('#case script')].map(
          ({ textContent }) => JSON.parse(textContent)['@type'],
        ),
      )
      expect(scripts).toEqual(Array.from({ length: 8 }, () => 'MedicalWebPage'))
    }
    await page.close()
  }, 180_000)
})

test('the search for dangers finds one', async () => {
  const page = await newPage()
  const [{ render }] = elementCases(site().client)
  const html = pageOf(`<div id="case">${await render()}<a href="javascript:1">x</a></div>`)
  await page.goto(site().put('/danger', { html }))
  expect(await page.evaluate(dangers)).toEqual(['href javascript:1'])
  await page.close()
})
