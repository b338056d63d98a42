import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { isNotFoundError, isTimeoutError } from '../src/index.js'
import { envelope, zinc } from './helpers/content.js'
import { createSeam, failureOf, hang, type Handler } from './helpers/createSeam.js'
import { json, problem } from './helpers/responses.js'

/** Answers only when told to. */
const gated = (): { handler: Handler; open: () => void } => {
  let open = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  return { handler: () => gate.then(() => json(envelope(zinc))), open: () => open() }
}

const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

describe('equal calls at the same time', () => {
  test('share one request, and each gets a result of its own', async () => {
    const { client, requests } = createSeam([() => json(envelope(zinc))])
    const [one, two] = await Promise.all([client.minerals.get('zinc'), client.minerals.get('zinc')])
    expect(requests).toHaveLength(1)
    expect(one).toEqual(two)
    expect(one).not.toBe(two)
  })

  test('are equal though their lists are in another order', async () => {
    const { client, requests } = createSeam([() => json(envelope(zinc))])
    await Promise.all([
      client.minerals.get('zinc', { fields: ['name', 'claims'] }),
      client.minerals.get('zinc', { fields: ['claims', 'name'] }),
    ])
    expect(requests).toHaveLength(1)
  })

  test('share a failure too', async () => {
    const { client, requests } = createSeam([() => problem(404)])
    const errors = await Promise.all([
      failureOf(client.minerals.get('no')),
      failureOf(client.minerals.get('no')),
    ])
    expect(errors.every(isNotFoundError)).toBe(true)
    expect(requests).toHaveLength(1)
  })

  test('do not share once the first is answered: nothing is kept', async () => {
    const { client, requests } = createSeam([() => json(envelope(zinc))])
    await client.minerals.get('zinc')
    await client.minerals.get('zinc')
    expect(requests).toHaveLength(2)
  })

  test('when one is aborted, the others get their answer', async () => {
    const { handler, open } = gated()
    const { client, requests } = createSeam([handler])
    const controller = new AbortController()
    const aborted = failureOf(client.minerals.get('zinc', { signal: controller.signal }))
    const kept = client.minerals.get('zinc')
    await tick()
    controller.abort()
    expect(await aborted).toBe(controller.signal.reason)
    expect(requests[0]?.signal.aborted).toBe(false)
    open()
    await expect(kept).resolves.toEqual(zinc)
    expect(requests).toHaveLength(1)
  })

  test('when all are aborted, so is the request, and the next call sends a new one', async () => {
    const { client, requests } = createSeam([hang, () => json(envelope(zinc))])
    const controller = new AbortController()
    const options = { signal: controller.signal }
    const reads = [
      failureOf(client.minerals.get('zinc', options)),
      failureOf(client.minerals.get('zinc', options)),
    ]
    await tick()
    controller.abort()
    await Promise.all(reads)
    expect(requests[0]?.signal.aborted).toBe(true)
    await expect(client.minerals.get('zinc')).resolves.toEqual(zinc)
    expect(requests).toHaveLength(2)
  })

  test('each waits for as long as its own timeout', async () => {
    const { handler, open } = gated()
    const { client, requests } = createSeam([handler])
    const short = failureOf(client.minerals.get('zinc', { timeout: 10 }))
    const long = client.minerals.get('zinc', { timeout: 5000 })
    expect(isTimeoutError(await short)).toBe(true)
    open()
    await expect(long).resolves.toEqual(zinc)
    expect(requests).toHaveLength(1)
  })
})

describe('a signal', () => {
  test('that is aborted already sends nothing', async () => {
    const { client, requests } = createSeam([hang])
    const reason = new Error('too late')
    expect(await failureOf(client.minerals.get('zinc', { signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(requests).toEqual([])
  })

  test('that lives long keeps nothing of the calls it was given to', async () => {
    const { signal } = new AbortController()
    const { client } = createSeam([() => json(envelope(zinc)), () => problem(404)])
    await client.minerals.get('zinc', { signal })
    await failureOf(client.minerals.get('zinc', { signal }))
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('ends an iteration', async () => {
    const controller = new AbortController()
    const links = { self: '/', next: '/v1/minerals?cursor=c1' }
    const { client } = createSeam([() => json(envelope([zinc], { links }))])
    const read = async (): Promise<void> => {
      for await (const _ of client.minerals.iterate({ signal: controller.signal })) controller.abort()
    }
    expect(await failureOf(read())).toBe(controller.signal.reason)
  })
})
