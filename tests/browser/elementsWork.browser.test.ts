import { describe, expect, test } from 'vitest'
import { elementCases, pageOf } from '../helpers/elements/elementCases'
import { openSite } from '../helpers/elements/openSite'

const { site, newPage } = openSite()

const textOf = (tag: string): string =>
  document.querySelector(tag)?.shadowRoot?.querySelector('.root')?.textContent?.replace(/\s+/g, ' ') ?? ''

describe('markup from a server', () => {
  test('is whole with scripts off, in both languages', async () => {
    const page = await newPage()
    // Nothing on the page runs; what the test asks of it does.
    const headers = { 'content-security-policy': "script-src 'none'" }
    for (const { tag, render } of elementCases(site().client)) {
      const html = pageOf((await render()) + (await render({ locale: 'es' })))
      await page.goto(site().put('/plain', { html, headers }))
      expect(await page.evaluate((name) => customElements.get(name) === undefined, tag)).toBe(true)
      await page.getByText('No qualified reviewer has signed').first().waitFor()
      await page.getByText('Ninguna persona cualificada ha firmado').first().waitFor()
      expect(await page.locator('[lang=es]').count(), tag).toBe(1)
    }
    await page.close()
  }, 120_000)

  test('stays as it is when the element is defined, and nothing is asked of the server', async () => {
    const page = await newPage()
    for (const { tag, render } of elementCases(site().client)) {
      await page.goto(site().put('/upgrade', { html: pageOf(await render(), { define: false }) }))
      const before = site().asked.length
      const same = await page.evaluate(async (name) => {
        const root = document.querySelector(name)?.shadowRoot
        const nodes = [...(root?.querySelectorAll('*') ?? [])]
        const height = document.querySelector(name)?.getBoundingClientRect().height
        Reflect.get(window, 'define')()
        await new Promise((resolve) => setTimeout(resolve, 50))
        return {
          nodes: nodes.every((node) => node.isConnected),
          height: document.querySelector(name)?.getBoundingClientRect().height === height,
          kept: nodes.length > 3,
        }
      }, tag)
      expect(same, tag).toEqual({ nodes: true, height: true, kept: true })
      expect(site().asked.length, tag).toBe(before)
    }
    await page.close()
  }, 120_000)
})

describe('an element with an address', () => {
  test('shows what a server would have rendered, to the letter', async () => {
    const page = await newPage()
    for (const { tag, attributes, render } of elementCases(site().client)) {
      await page.goto(site().put('/rendered', { html: pageOf(await render()) }))
      const rendered = await page.evaluate(textOf, tag)
      const html = pageOf(`<${tag} base-url="${site().origin}" ${attributes}></${tag}>`)
      await page.goto(site().put('/fetched', { html }))
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('[data-key]'),
        tag,
      )
      expect(await page.evaluate(textOf, tag), tag).toBe(rendered)
      expect(rendered.length, tag).toBeGreaterThan(200)
    }
    await page.close()
  }, 180_000)

  test('says that it loads, then that it could not, and tries again when asked', async () => {
    const page = await newPage()
    let release = (): void => undefined
    const hold = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/v1/claims/*', async (route) => {
      await hold
      await route.fulfill({ status: 404, json: { code: 'document-not-found' } })
    })
    const tag = `<cofactor-claim locale="es" base-url="${site().origin}" slug="c11b-magnesium-deficiency-cramps-sign"></cofactor-claim>`
    await page.goto(site().put('/failing', { html: pageOf(tag) }))
    await page.getByRole('status').and(page.getByText('Cargando…')).waitFor()
    release()
    await page.getByRole('alert').waitFor()
    await page.unroute('**/v1/claims/*')
    await page.getByRole('button', { name: 'Reintentar' }).click()
    await page.getByText('Ninguna persona cualificada').waitFor()
    await page.close()
  })
})

describe('an element that is given its content', () => {
  test('shows none of it without the review and the disclaimer', async () => {
    const page = await newPage()
    await page.goto(site().put('/bare', { html: pageOf('<cofactor-claim></cofactor-claim>') }))
    const { data, meta } = await site()
      .client.claims.get('c11b-magnesium-deficiency-cramps-sign')
      .withResponse()
    const give = (properties: object) =>
      page.evaluate((given) => {
        Object.assign(document.querySelector('cofactor-claim') ?? {}, given)
      }, properties)
    await give({ document: data, meta: { ...meta, disclaimer: ' ' } })
    await page.getByRole('alert').waitFor()
    expect(await page.getByText(data.statement).count()).toBe(0)
    await give({ meta })
    await page.getByText(data.statement, { exact: true }).waitFor()
    await page.close()
  })

  test('leaves the page alone when it is given the same again, also before it was defined', async () => {
    const page = await newPage()
    await page.goto(
      site().put('/same', { html: pageOf('<cofactor-claim></cofactor-claim>', { define: false }) }),
    )
    const { data, meta } = await site()
      .client.claims.get('c11b-magnesium-deficiency-cramps-sign')
      .withResponse()
    const isSame = await page.evaluate(
      async (given) => {
        const element = document.querySelector('cofactor-claim')
        if (!element) return undefined
        Object.assign(element, given)
        const shown = () =>
          new Promise((resolve) => element.addEventListener('cofactor-load', resolve, { once: true }))
        const first = shown()
        Reflect.get(window, 'define')()
        await first
        const before = element.shadowRoot?.querySelector('.root')
        const second = shown()
        Object.assign(element, structuredClone(given))
        await second
        return before !== null && element.shadowRoot?.querySelector('.root') === before
      },
      { document: data, meta },
    )
    expect(isSame).toBe(true)
    await page.close()
  })
})

test('a strict policy for content allows it all, with a nonce and Trusted Types', async () => {
  const page = await newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'self' 'nonce-abc'; style-src 'nonce-abc'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types cofactor",
  }
  for (const { tag, attributes, render } of elementCases(site().client)) {
    const own = `<${tag} json-ld base-url="${site().origin}" ${attributes}></${tag}>`
    const html = pageOf((await render({ nonce: 'abc', jsonLd: true })) + own)
      .replaceAll('<script type="module">', '<script type="module" nonce="abc">')
      .replace('<style>:root', '<style nonce="abc">:root')
      .replace('<head>', '<head><link rel="icon" href="/v1/health">')
    await page.goto(site().put('/strict', { html, headers }))
    await page.waitForFunction((name) => document.querySelectorAll(name)[1]?.querySelector('script'), tag)
    const borders = await page.evaluate(
      (name) =>
        [...document.querySelectorAll(name)].map((host) => {
          const root = host.shadowRoot?.querySelector('.root')
          return root ? getComputedStyle(root).borderTopStyle : 'none'
        }),
      tag,
    )
    expect(borders, tag).toEqual(['solid', 'solid'])
    const data = await page.evaluate(
      (name) =>
        [...document.querySelectorAll(`${name} > script`)].map(({ textContent }) => JSON.parse(textContent)),
      tag,
    )
    expect(data[1], tag).toEqual(data[0])
    expect(data[0]).toMatchObject({ '@type': 'MedicalWebPage', usageInfo: { '@type': 'CreativeWork' } })
  }
  expect(complaints).toEqual([])
  await page.close()
}, 180_000)
