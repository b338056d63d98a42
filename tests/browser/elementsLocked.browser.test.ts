import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { elementCases, pageOf } from '../helpers/elements/elementCases'
import { openSite } from '../helpers/elements/openSite'

const { site, newPage } = openSite()

const hiding = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'height:0;max-height:0;overflow:hidden',
  'clip-path:inset(0 0 100% 0)',
  'mask:linear-gradient(transparent,transparent)',
  'font-size:0;line-height:0',
  'color:transparent',
  'position:fixed;inset:0;z-index:2147483647;background:red',
  'margin:-9999px',
  'transform:translateY(-9999px)',
].map((rule) => rule.replaceAll(';', '!important;') + '!important')

const parts =
  'title statement wording summary badge category symbol facts explanation table caption link form input select symptom prose callout heading bar status'.split(
    ' ',
  )

/** Everything a page can say by rules of its own, short of not showing the element. */
const attacks: Readonly<Record<string, string>> = {
  'rules for what is inside': `.lock,footer,.warn,section{${hiding.join(';')}} * .lock{display:none!important}`,
  parts: [...parts, 'lock', 'notice', 'warn', 'disclaimer']
    .flatMap((part) => hiding.slice(1).map((rule) => `main>*::part(${part}){${rule}}`))
    .join('\n'),
  'what parts draw': parts
    .flatMap((part) =>
      ['before', 'after'].map(
        (where) =>
          `main>*::part(${part})::${where}{content:"";position:fixed;inset:0;z-index:2147483647;background:red}`,
      ),
    )
    .join('\n'),
  'custom properties': `main>*{--text:transparent;--muted:transparent;--surface:red;--cofactor-color-text:transparent;--cofactor-color-muted:transparent;--cofactor-color-surface:transparent;--cofactor-color-border:transparent;--cofactor-font-size:0;--cofactor-space:-100px;--cofactor-radius:9999px}`,
  'what is inherited': `main>*{color:transparent!important;font-size:0!important;line-height:0!important;text-indent:-9999px!important;letter-spacing:-99px!important;-webkit-text-fill-color:transparent!important;text-transform:uppercase;word-spacing:-99px!important;-webkit-text-security:disc!important}`,
  'the host cut off': `main>*{height:120px!important;max-height:120px!important;overflow:hidden!important;clip-path:inset(0 0 60% 0)!important;mask:linear-gradient(#000,transparent 40%)!important;-webkit-line-clamp:2!important}`,
}

/** Whether a reader sees it: it has a box, its colours differ, and it is on top at its four corners and its middle. */
const seen = (page: Page, tag: string): Promise<string[]> =>
  page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot
    const problems: string[] = []
    const locks = [...(root?.querySelectorAll<HTMLElement>('.lock') ?? [])].filter(
      (lock) => !lock.closest('details'),
    )
    if (locks.length === 0) problems.push('there is none')
    for (const lock of locks) {
      lock.scrollIntoView({ block: 'center' })
      const box = lock.getBoundingClientRect()
      const style = getComputedStyle(lock)
      if (box.width < 150 || box.height < 20) problems.push(`a box of ${box.width} × ${box.height}`)
      if (Number.parseFloat(style.fontSize) < 12) problems.push(`text of ${style.fontSize}`)
      if (/transparent|rgba\(.*, 0\)$/.test(style.color) || style.color === style.backgroundColor) {
        problems.push(`text in ${style.color}`)
      }
      if (style.webkitTextFillColor !== style.color) problems.push(`filled with ${style.webkitTextFillColor}`)
      if (style.textIndent !== '0px' || style.letterSpacing !== 'normal') problems.push('text moved away')
      if (!lock.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        problems.push('invisible')
      const y = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1)
      for (const x of [box.left + 6, box.left + box.width / 2, box.right - 6]) {
        const top = root?.elementFromPoint(x, y)
        if (!top || !lock.contains(top))
          problems.push(`covered at ${x}, ${y} by ${top?.outerHTML.slice(0, 80)}`)
      }
    }
    return problems
  }, tag)

describe.each(Object.entries(attacks))('by %s', (name, css) => {
  test('no disclaimer, review or warning of any element is hidden', async () => {
    const page = await newPage()
    for (const { tag, render } of elementCases(site().client)) {
      const html = pageOf(await render({ link: '/{type}/{slug}' }), { head: `<style>${css}</style>` })
      await page.goto(site().put(`/locked/${tag}`, { html }))
      await page.waitForFunction((one) => customElements.get(one) !== undefined, tag)
      expect(await seen(page, tag), `${tag}: ${name}`).toEqual([])
    }
    await page.close()
  }, 240_000)
})

test('content put into an element takes no place in it', async () => {
  const page = await newPage()
  const [{ tag, render }] = elementCases(site().client)
  const markup = (await render()).replace('</cofactor', '<div slot="lock">mine</div><b>mine</b></cofactor')
  await page.goto(site().put('/slotted', { html: pageOf(markup) }))
  expect(await seen(page, tag)).toEqual([])
  expect(await page.getByText('mine').first().isVisible()).toBe(false)
  await page.close()
})

test('nor does what is put where the references of an article are', async () => {
  const page = await newPage()
  const article = elementCases(site().client).find(({ tag }) => tag === 'cofactor-article')
  const cover = 'style="position:fixed;inset:0;z-index:2147483647;background:red"'
  const markup = ((await article?.render()) ?? '').replaceAll(
    /(<span id="[^"]+") (slot="[^"]+">)/g,
    `$1 ${cover} $2mine`,
  )
  await page.goto(site().put('/slotted-references', { html: pageOf(markup) }))
  expect(await page.locator('cofactor-article > span').count()).toBeGreaterThan(1)
  expect(await seen(page, 'cofactor-article')).toEqual([])
  await page.close()
})

test('a rule that does hide is noticed: the whole element is the page owner’s', async () => {
  const page = await newPage()
  const [{ tag, render }] = elementCases(site().client)
  const head = '<style>main>*{display:none!important}</style>'
  await page.goto(site().put('/hidden', { html: pageOf(await render(), { head }) }))
  expect(await seen(page, tag)).not.toEqual([])
  await page.close()
})
