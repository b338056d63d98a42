import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueAt } from '../helpers/answer'
import { axeIn } from '../helpers/axeIn'
import { idAt } from '../helpers/claimEditor'
import { startReceiver, type Receiver } from '../helpers/startReceiver'
import { expectAtField, openWorkbench, type Workbench } from '../helpers/workbench'

let bench: Workbench<never>
let receiver: Receiver
let id: string

beforeAll(async () => {
  receiver = await startReceiver()
  // The receiver is on this machine.
  bench = await openWorkbench({}, { COFACTOR_PRIVATE_WEBHOOKS: 'allowed' })
}, 600_000)

afterAll(async () => {
  await bench?.close()
  await receiver?.close()
}, 60_000)

const page = (): Page => bench.page('admin')

const secret = () => page().getByLabel(/^The secret, with which the partner checks/)

const openWebhook = async () => {
  await page().goto(`${bench.server.origin}/admin/collections/webhooks/${id}`)
  await page().getByRole('button', { name: 'Send a test event' }).waitFor()
}

const deliveries = async (): Promise<unknown> =>
  valueAt(
    await bench.ask(
      'admin',
      'GET',
      `/api/webhook-deliveries?where[webhook][equals]=${id}&sort=-createdAt&depth=0`,
    ),
    'docs',
  )

describe('a webhook', () => {
  test('is made in the panel, which shows its secret once', async () => {
    await page().goto(`${bench.server.origin}/admin/collections/webhooks/create`)
    await page().locator('#field-name').fill('Example Clinic, website')
    await page().locator('#field-url').fill(receiver.url)
    await page().locator('#action-save').click()
    await secret().waitFor()
    receiver.secret = await secret().inputValue()
    expect(receiver.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(await axeIn(page(), '.api-key-secret')).toEqual([])
    await page().waitForURL(/webhooks\/[0-9a-f-]{36}/)
    id = page().url().split('/').at(-1)?.split('?')[0] ?? ''
    await openWebhook()
    expect(await secret().count()).toBe(0)
    await page()
      .getByText(/The secret was shown once, after it was made/)
      .waitFor()
    expect(JSON.stringify(await bench.ask('admin', 'GET', `/api/webhooks/${id}`))).not.toContain('whsec_')
  })

  test('is tried, and the partner can check that the event is ours', async () => {
    await openWebhook()
    await page().getByRole('button', { name: 'Send a test event' }).click()
    await page().getByText('It arrived: the address answered 204.').waitFor()
    expect(receiver.events).toMatchObject([{ type: 'webhook.test' }])
  })

  test('that does not take the event says what it answered, here and in the log', async () => {
    receiver.answers.push(503)
    await openWebhook()
    await page().getByRole('button', { name: 'Send a test event' }).click()
    await page().getByText('It did not arrive. The address answered 503').waitFor()
    await openWebhook()
    const log = page().locator('.relationship-table tbody')
    await log.getByText('The address answered 503').waitFor()
    await log.getByText('Given up').waitFor()
    await log.getByText('Delivered', { exact: true }).first().waitFor()
    expect(await deliveries()).toMatchObject([
      { event: 'webhook.test', status: 'failed', lastStatus: 503 },
      { event: 'webhook.test', status: 'delivered', lastStatus: 204 },
    ])
  })

  test('is told by itself of what is published, signed with the secret', async () => {
    const mineral = await idAt(page(), 'minerals/zinc')
    await bench.ask('admin', 'PATCH', `/api/minerals/${mineral}`, {
      summary: 'Zinc, told to partners.',
      _status: 'published',
    })
    await expect
      .poll(() => receiver.events.find(({ type }) => type === 'edition.changed'), { timeout: 60_000 })
      .toMatchObject({ data: { documents: [{ kind: 'publish', type: 'minerals', slug: 'zinc' }] } })
  }, 90_000)

  test('gets another secret after being asked once more, and the earlier one is over', async () => {
    await openWebhook()
    await page().getByRole('button', { name: 'New secret…' }).click()
    await page().getByRole('button', { name: 'Make it' }).click()
    await secret().waitFor()
    const next = await secret().inputValue()
    expect(next).not.toBe(receiver.secret)
    receiver.secret = next
    await page().getByRole('button', { name: 'Send a test event' }).click()
    await page().getByText('It arrived: the address answered 204.').waitFor()
  })
})

describe('what a webhook cannot be', () => {
  test.each([
    ['an address that is none', 'site.example/hook', '', /"site\.example\/hook" .*https:\/\//],
    ['an address of another kind', 'ftp://site.example', '', /"ftp:\/\/site\.example" .*https:\/\//],
    ['of a type that there is not', '', 'vitamins', /"vitamins" is no type\. There are: minerals, symptoms/],
  ])('%s is refused at its field', async (_what, url, type, reason) => {
    await openWebhook()
    if (url) await page().locator('#field-url').fill(url)
    if (type) {
      await page().locator('.field-types input').first().fill(type)
      await page().keyboard.press('Enter')
    }
    await page().getByText('Save first: the event goes to the saved address.').waitFor()
    await page().locator('#action-save').click()
    await expectAtField(page(), reason)
    const stored = await bench.stored(`webhooks/${id}`)
    expect(stored).toMatchObject({ url: receiver.url })
    expect(JSON.stringify(stored)).not.toContain('vitamins')
  })
})
