import { describe, expect, test } from 'vitest'
import { addressProblem } from '../../../src/webhooks/addressProblem'
import { postMessage } from '../../../src/webhooks/postMessage'
import { isPublicAddress } from '../../../src/webhooks/publicAddress'
import { longestDelay, mostAttempts, retryDelay } from '../../../src/webhooks/retryDelay'
import { createSecret } from '../../../src/webhooks/secret'
import { listen } from '../../helpers/cofactor/listen'

const post = (url: string, allowsPrivate = false, timeout = 5_000) =>
  postMessage({
    url,
    secret: createSecret(),
    id: 'msg_1',
    body: '{}',
    signal: new AbortController().signal,
    allowsPrivate,
    timeout,
  })

test.each([
  '10.1.2.3',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  'ff02::1',
  'localhost',
])('%s is no address of the open internet', (address) => expect(isPublicAddress(address)).toBe(false))

test.each(['1.1.1.1', '172.32.0.1', '2606:4700:4700::1111'])('%s is one', (address) =>
  expect(isPublicAddress(address)).toBe(true),
)

describe('an address', () => {
  test.each([
    ['http://partner.example/hook', 'is not encrypted'],
    ['https://127.0.0.1/hook', 'is inside a network'],
    ['https://2130706433/hook', 'is inside a network'],
    ['https://[::1]/hook', 'is inside a network'],
    ['https://localhost/hook', 'is inside a network'],
    ['https://name:word@partner.example/', 'user name or password'],
    ['ftp://partner.example/', 'cannot follow'],
  ])('%s is refused', (url, why) => expect(addressProblem(url, { allowsPrivate: false })).toContain(why))

  test('of the open internet is taken, and in development any', () => {
    expect(addressProblem('https://partner.example/hook', { allowsPrivate: false })).toBeUndefined()
    expect(addressProblem('http://127.0.0.1:4000/hook', { allowsPrivate: true })).toBeUndefined()
  })

  test('whose name leads inside is refused where the connection is made', async () => {
    // A name of this machine, which every resolver answers with an address of its own.
    const { hostname } = await import('node:os')
    const { error } = await post(`https://${hostname()}.:9/`)
    expect(error).toMatch(/inside a network|ENOTFOUND|EAI_AGAIN/)
  })
})

describe('an answer', () => {
  test('that goes on and on is left, and one that never comes is given up', async () => {
    const endless = await listen((_request, response) => {
      response.writeHead(500)
      const timer = setInterval(() => response.write('x'.repeat(1000)), 1)
      response.on('close', () => clearInterval(timer))
    })
    const { status, error } = await post(endless.origin, true)
    expect(status).toBe(500)
    expect(error?.length).toBeLessThan(400)
    await endless.close()
    const silent = await listen(() => undefined)
    expect(await post(silent.origin, true, 50)).toEqual({ error: 'The address did not answer in time.' })
    await silent.close()
  })

  test('that leads elsewhere is not followed', async () => {
    const asked: (string | undefined)[] = []
    const { origin, close } = await listen((request, response) => {
      asked.push(request.url)
      response.writeHead(307, { Location: '/inside' }).end()
    })
    expect(await post(`${origin}/hook`, true)).toMatchObject({ status: 307, error: expect.any(String) })
    expect(asked).toEqual(['/hook'])
    await close()
  })
})

test('the waits between attempts grow, and come to most of a day', () => {
  const waits = Array.from({ length: mostAttempts }, (_, index) => retryDelay(index + 1, () => 0))
  expect(waits.at(-1)).toBeUndefined()
  const hours = waits.reduce<number>((sum, wait = 0) => sum + wait, 0) / 3_600_000
  expect(hours).toBeGreaterThan(16)
  expect(hours).toBeLessThan(24)
  expect(retryDelay(1, () => 1)).toBe(20_000)
  expect(waits.at(-2)).toBe(longestDelay)
})
