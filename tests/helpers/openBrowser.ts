import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { findChromium } from '../../src/cli/lib/findChromium.mjs'
import { adminEmail, adminPassword } from './startBuiltServer'

const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type Browser = { context: BrowserContext; close(): Promise<void> }

/** Whether there is one to open. */
export const hasBrowser = findChromium(process.env) !== undefined

const chromiumPath = (): string => {
  const path = findChromium(process.env)
  if (!path) throw new Error('No Chromium was found. Install it, or name it in CHROMIUM_PATH.')
  return path
}

/** The machine's own Chromium with an empty profile. */
export const openBrowser = async (): Promise<Browser> => {
  const profile = await mkdtemp(join(tmpdir(), 'cofactor-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    args: quietFlags,
    viewport: { width: 1280, height: 900 },
  })
  context.setDefaultTimeout(30_000)
  return {
    context,
    close: async () => {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

export type SharedBrowser = { newContext(): Promise<BrowserContext>; close(): Promise<void> }

/** One Chromium for several people, each signed in to a context of their own. */
export const openSharedBrowser = async (): Promise<SharedBrowser> => {
  const browser = await chromium.launch({ executablePath: chromiumPath(), headless: true, args: quietFlags })
  return {
    newContext: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      context.setDefaultTimeout(30_000)
      return context
    },
    close: () => browser.close(),
  }
}

/** Signs in through the page, as an editor does. */
export const signIn = async (
  page: Page,
  origin: string,
  { email, password } = { email: adminEmail, password: adminPassword },
): Promise<void> => {
  await page.goto(`${origin}/admin`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL(`${origin}/admin`)
}
