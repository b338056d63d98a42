import type { Page } from 'playwright-core'

/** What every case of the workbench's pages works with: an administrator who is signed in. */
export type Setting = { readonly page: Page; readonly origin: string }
