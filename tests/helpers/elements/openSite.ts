import { afterAll, beforeAll } from 'vitest'
import type { Page } from 'playwright-core'
import { openBrowser, type Browser } from '../openBrowser'
import { startElementsSite, type ElementsSite } from './startElementsSite'

/** The site and a browser for all tests of a file. */
export const openSite = (): { readonly site: () => ElementsSite; readonly newPage: () => Promise<Page> } => {
  let site: ElementsSite | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    site = await startElementsSite()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.stop()
  })
  return {
    site: () => {
      if (!site) throw new Error('The site is not up yet: ask for it within a test.')
      return site
    },
    newPage: async () => {
      if (!browser) throw new Error('There is no browser yet: ask for a page within a test.')
      const page = await browser.context.newPage()
      // Machines that do much else stand still for a while; no test here is about time.
      page.setDefaultTimeout(120_000)
      return page
    },
  }
}
