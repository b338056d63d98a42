import type { Locator, Page } from 'playwright-core'
import { valueAt } from './answer'
import { asEditor, draftClaim, idAt } from './claimEditor'
import { openSharedBrowser, signIn } from './openBrowser'
import { startBuiltServer, type BuiltServer } from './startBuiltServer'

export type Account = {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly role: 'editor' | 'reviewer'
}

/** The built server, and people at work in its panel: the first administrator, and those with accounts of a test. */
export type Workbench<Person extends string> = {
  readonly server: BuiltServer
  page(person: Person | 'admin'): Page
  /** Another page of the same person, as a second tab is one. */
  secondPage(person: Person | 'admin'): Promise<Page>
  /** Opens the form of a document, as `claims/<id>`. */
  open(person: Person | 'admin', address: string): Promise<void>
  /** What somebody may ask of the server besides what their panel offers; the body of its answer. */
  ask(person: Person | 'admin', method: string, path: string, data?: unknown): Promise<unknown>
  /** Takes a step by request, where the panel's way is not what is looked at. */
  step(person: Person | 'admin', address: string, name: string, more?: object): Promise<unknown>
  /** The latest version of a document, as the database has it. */
  stored(address: string): Promise<unknown>
  close(): Promise<void>
}

const signInWithoutTour = async (page: Page, origin: string, account?: Account): Promise<void> => {
  await signIn(page, origin, account)
  await asEditor(page, 'POST', '/api/payload-preferences/cofactor-tour', { value: { seen: true } })
}

export const openWorkbench = async <Person extends string>(
  accounts: Readonly<Record<Person, Account>>,
  environment: Record<string, string> = {},
): Promise<Workbench<Person>> => {
  const server = await startBuiltServer({ environment })
  const browser = await openSharedBrowser()
  const pages = new Map<string, Page>()
  const page = (person: string): Page => {
    const found = pages.get(person)
    if (!found) throw new Error(`${person} is not signed in.`)
    return found
  }
  const enter = async (person: string, account?: Account) => {
    const context = await browser.newContext()
    pages.set(person, await context.newPage())
    await signInWithoutTour(page(person), server.origin, account)
  }
  await enter('admin')
  for (const [person, account] of Object.entries<Account>(accounts)) {
    await asEditor(page('admin'), 'POST', '/api/users', account)
    await enter(person, account)
  }
  return {
    server,
    page,
    secondPage: async (person) => page(person).context().newPage(),
    open: async (person, address) => {
      await page(person).goto(`${server.origin}/admin/collections/${address}`)
      await workflowPanel(page(person)).waitFor()
    },
    ask: (person, method, path, data) => asEditor(page(person), method, path, data),
    step: (person, address, step, more = {}) =>
      asEditor(page(person), 'PATCH', `/api/${address}?draft=true`, { workflow: { step, ...more } }),
    stored: (address) => asEditor(page('admin'), 'GET', `/api/${address}?draft=true&depth=0`),
    close: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

/** Where a document stands on its way to readers, beside its form. */
export const workflowPanel = (page: Page): Locator => page.locator('.workflow-panel')

export const expectState = (page: Page, state: string): Promise<void> =>
  workflowPanel(page).locator('.workflow-panel__state', { hasText: state }).waitFor()

/** The steps that are offered to whoever looks. */
export const stepNames = async (page: Page): Promise<string[]> =>
  (await workflowPanel(page).getByRole('button').allTextContents()).map((name) => name.trim())

export const takeStep = (page: Page, step: string): Promise<void> =>
  workflowPanel(page).getByRole('button', { name: step, exact: true }).click()

/** Waits for the reason that the panel gives when a step was refused. */
export const expectRefusal = (page: Page, reason: string | RegExp): Promise<void> =>
  workflowPanel(page).getByRole('alert').getByText(reason).waitFor()

export const saveDraft = async (page: Page): Promise<void> => {
  await page.locator('#action-save-draft').click()
  await page
    .getByText(/saved successfully/)
    .first()
    .waitFor()
}

/** Waits for a message at a field of the form that is on the page. */
export const expectAtField = (page: Page, message: string | RegExp): Promise<void> =>
  page.locator('.field-error').getByText(message).first().waitFor()

/** Waits for a message that comes up over the page and goes by itself. */
export const expectMessage = (page: Page, message: string | RegExp): Promise<void> =>
  page.locator('[data-sonner-toast]').getByText(message).first().waitFor()

/** A claim that keeps every rule, as its address `claims/<id>`. */
export const writeClaim = async (page: Page, data: object): Promise<string> => {
  const citation = await idAt(page, 'citations/garrison2020')
  const id = await draftClaim(page, 'minerals/magnesium', 'symptoms/nocturnal-leg-cramps', {
    direction: 'no-effect',
    verdict: 'supported',
    certainty: 'moderate',
    evidence: [{ citation, stance: 'supports', design: 'systematic-review', model: 'human' }],
    ...data,
  })
  return `claims/${id}`
}

/** Where a document stands by what is stored: a word of `src/domain/workflow/states.ts`. */
export const stateIn = (stored: unknown): unknown => valueAt(stored, 'workflow.state')
