import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { elementCases, pageOf } from '../helpers/elements/elementCases'
import { openSite } from '../helpers/elements/openSite'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const { site, newPage } = openSite()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const violationsIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource)
  const results = await page.evaluate<AxeResults, string[]>(
    (values) => Reflect.get(window, 'axe').run(document, { runOnly: { type: 'tag', values } }),
    tags,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  )
}

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('main > *'))
      for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true
  })

const settings = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

describe.each(Object.entries(settings))('axe finds nothing, in %s', (_, media) => {
  test('in any element, with all of it open', async () => {
    const page = await newPage()
    await page.emulateMedia(media)
    for (const { tag, render } of elementCases(site().client)) {
      await page.goto(site().put(`/axe/${tag}`, { html: pageOf(await render({ link: '/{type}/{slug}' })) }))
      await openEverything(page)
      expect(await violationsIn(page), tag).toEqual([])
    }
    await page.close()
  }, 240_000)
})

test('axe does look into the elements: grey on grey is found', async () => {
  const page = await newPage()
  const [{ render }] = elementCases(site().client)
  const head = '<style>cofactor-mineral-card::part(summary){color:#ddd;background:#eee}</style>'
  await page.goto(site().put('/axe/grey', { html: pageOf(await render(), { head }) }))
  expect(await violationsIn(page)).toEqual([expect.stringContaining('color-contrast')])
  await page.close()
})

describe('where there is little room', () => {
  test('nothing is cut off or scrolls sideways at 320 pixels, which is 400 % zoom, nor with text at 200 %', async () => {
    const page = await newPage()
    for (const { tag, render } of elementCases(site().client)) {
      for (const { width, head } of [
        { width: 320, head: '' },
        { width: 640, head: '<style>html{font-size:200%}</style>' },
      ]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(site().put('/small', { html: pageOf(await render(), { head }) }))
        await openEverything(page)
        const outside = await page.evaluate((name) => {
          const root = document.querySelector(name)?.shadowRoot
          return [...(root?.querySelectorAll('p,h2,h3,h4,th,td,li,.lock') ?? [])]
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
            .map(({ outerHTML }) => outerHTML.slice(0, 120))
        }, tag)
        expect(outside, `${tag} at ${width}`).toEqual([])
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${tag} at ${width}`,
        ).toBeLessThanOrEqual(0)
      }
    }
    await page.close()
  }, 240_000)
})

test('nothing moves', async () => {
  const page = await newPage()
  for (const { tag, render } of elementCases(site().client)) {
    await page.goto(site().put('/still', { html: pageOf(await render()) }))
    const moving = await page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot
      return [...(root?.querySelectorAll('*') ?? [])].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one)
        return transitionDuration !== '0s' || animationName !== 'none'
      }).length
    }, tag)
    expect(moving, tag).toBe(0)
  }
  await page.close()
}, 120_000)

describe('by keyboard alone', () => {
  test('symptoms are searched, chosen and opened, and the number shown is announced', async () => {
    const page = await newPage()
    const explorer = elementCases(site().client).find(({ tag }) => tag === 'cofactor-symptom-explorer')
    await page.goto(site().put('/keys', { html: pageOf((await explorer?.render()) ?? '') }))
    await page.waitForFunction(() => customElements.get('cofactor-symptom-explorer') !== undefined)
    await page.keyboard.press('Tab')
    await page.getByRole('searchbox', { name: 'Search' }).and(page.locator(':focus')).waitFor()
    // What listens to the form comes as a module of its own.
    await expect
      .poll(async () => {
        await page.getByRole('searchbox').fill('')
        await page.keyboard.type('charley')
        return page.getByRole('status').textContent()
      })
      .toBe('1 shown')
    await page.keyboard.press('Tab')
    await page.getByRole('combobox', { name: 'Body system' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Get medical help promptly for').and(page.locator(':visible')).waitFor()
    const ring = await page.evaluate(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement
      return focused ? getComputedStyle(focused).outlineStyle : 'none'
    })
    expect(ring).toBe('solid')
    await page.close()
  })

  test('a number in an article leads to its reference', async () => {
    const page = await newPage()
    const article = elementCases(site().client).find(({ tag }) => tag === 'cofactor-article')
    await page.goto(site().put('/keys', { html: pageOf((await article?.render()) ?? '') }))
    await page.waitForFunction(() => customElements.get('cofactor-article') !== undefined)
    await page.getByRole('link', { name: '[1]' }).first().press('Enter')
    const focused = () =>
      page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('id'))
    await expect.poll(focused).toBe('magnesium-and-calcium-working-as-a-pair-reference-1')
    await page.close()
  })

  test('and so it does with scripts off', async () => {
    const page = await newPage()
    const article = elementCases(site().client).find(({ tag }) => tag === 'cofactor-article')
    const headers = { 'content-security-policy': "script-src 'none'" }
    await page.goto(site().put('/plain', { html: pageOf((await article?.render()) ?? ''), headers }))
    await page.getByRole('link', { name: '[1]' }).first().press('Enter')
    await page.waitForURL(/#.+-reference-1$/)
    const top = () =>
      page.evaluate(() => document.querySelector('[id$=-reference-1]')?.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(900)
    expect(await top()).toBeGreaterThanOrEqual(-1)
    await page.close()
  })
})

test('assistive technology is told names, roles and grades', async () => {
  const page = await newPage()
  const cases = elementCases(site().client)
  const snapshotOf = async (name: string): Promise<string> => {
    const html = (await cases.find(({ tag }) => tag === name)?.render({ link: '/{type}/{slug}' })) ?? ''
    await page.goto(site().put('/names', { html: pageOf(html) }))
    return page.locator(name).ariaSnapshot()
  }
  const claim = await snapshotOf('cofactor-claim')
  expect(claim).toContain('heading "Muscle cramps can be a sign of magnesium deficiency." [level=3]')
  expect(claim).toContain('group "Grades of the evidence"')
  expect(claim).toContain('Moderate certainty')
  expect(claim).toContain('No qualified reviewer has signed this content yet.')

  const foods = await snapshotOf('cofactor-food-sources')
  expect(foods).toContain('table "Magnesium in foods"')
  expect(foods).toContain('columnheader "In 100 g"')
  expect(foods).toContain('rowheader "Hemp seeds, hulled"')
  expect(foods).toContain('cell "700 mg"')

  // Stacked, the table is one all the same.
  await page.setViewportSize({ width: 390, height: 800 })
  const evidence = await snapshotOf('cofactor-evidence-table')
  expect(evidence).toContain('table "Magnesium supplements reduce ordinary muscle cramps in older adults.')
  expect(evidence).toContain('columnheader "Kind of work"')
  expect(evidence).toContain('cell "Systematic review"')
  await page.close()
})
