import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  isNetworkError,
  isNotFoundError,
  isRateLimitError,
  isServerError,
  isTimeoutError,
} from '../src/index.js'
import { readRetryAfter } from '../src/transport/readRetryAfter.js'
import { envelope, zinc } from './helpers/content.js'
import { createSeam, failureOf, hang, type Handler } from './helpers/createSeam.js'
import { json, page, problem } from './helpers/responses.js'

const answer: Handler = () => json(envelope(zinc))
const broken: Handler = () => {
  throw new TypeError('fetch failed')
}

describe('what is sent again', () => {
  test.each([
    ['408', () => page(408)],
    ['429', () => problem(429)],
    ['500', () => problem(500)],
    ['502 of a gateway', () => page(502)],
    ['503', () => problem(503)],
    ['a connection that fails', broken],
    [
      'a body that breaks off',
      () => new Response(new ReadableStream({ pull: (body) => body.error(new Error('cut')) })),
    ],
  ])('%s, until it succeeds', async (_, failure) => {
    const { client, requests } = createSeam([failure, failure, answer])
    await expect(client.minerals.get('zinc')).resolves.toEqual(zinc)
    expect(requests).toHaveLength(3)
  })

  test.each([400, 401, 403, 404, 410])(
    '%i is not: the same request would fail the same way',
    async (status) => {
      const { client, requests } = createSeam([() => problem(status), answer])
      await failureOf(client.minerals.get('zinc'))
      expect(requests).toHaveLength(1)
    },
  )
})

describe('how often', () => {
  test('twice unless told, and the last failure is the one reported', async () => {
    const { client, requests } = createSeam([broken, () => problem(500), () => problem(503), answer])
    const error = await failureOf(client.minerals.get('zinc'))
    expect(requests).toHaveLength(3)
    expect(error).toMatchObject({ name: 'ServerError', status: 503 })
  })

  test.each([0, 1, 4, Number.NaN])('limit %d', async (limit) => {
    const { client, requests } = createSeam([broken], { retry: { limit, baseDelay: 0 } })
    expect(isNetworkError(await failureOf(client.minerals.get('zinc')))).toBe(true)
    expect(requests).toHaveLength(1 + (limit || 0))
  })

  test('no more than twenty times in all until one request succeeds, so that a build spares a server that is down', async () => {
    let isDown = true
    const { client, requests } = createSeam([(request) => (isDown ? problem(503) : answer(request))])
    for (let i = 0; i < 100; i++) await failureOf(client.minerals.get(`m${i}`))
    expect(requests).toHaveLength(100 + 20)

    isDown = false
    await client.minerals.get('zinc')
    isDown = true
    await failureOf(client.minerals.get('zinc'))
    expect(requests).toHaveLength(120 + 1 + 3)
  })
})

describe('how long it waits', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  /** Starts a read and gives how many requests were sent after each of the times, in ms. */
  const sentAt = async (
    handlers: readonly Handler[],
    times: readonly number[],
    timeout?: number,
  ): Promise<number[]> => {
    const { client, requests } = createSeam(handlers, {
      retry: { baseDelay: 100 },
      ...(timeout && { timeout }),
    })
    const read = client.minerals.get('zinc').catch(() => undefined)
    const counts: number[] = []
    let now = 0
    for (const time of times) {
      await vi.advanceTimersByTimeAsync(time - now)
      now = time
      counts.push(requests.length)
    }
    await vi.runAllTimersAsync()
    await read
    return counts
  }

  test('any time up to a limit that doubles: the longest it can be', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.999_999)
    expect(await sentAt([broken, broken, answer], [0, 98, 101, 297, 301])).toEqual([1, 1, 2, 2, 3])
  })

  test('any time up to a limit that doubles: the shortest it can be', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(await sentAt([broken, broken, answer], [1])).toEqual([3])
  })

  test('at least as long as Retry-After says, in seconds', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const limited: Handler = () => problem(429, {}, { 'retry-after': '3' })
    expect(await sentAt([limited, answer], [2999, 3001])).toEqual([1, 2])
  })

  test('at least as long as Retry-After says, as a date', async () => {
    vi.setSystemTime('2026-05-01T12:00:00Z')
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const limited: Handler = () => problem(503, {}, { 'retry-after': 'Fri, 01 May 2026 12:00:04 GMT' })
    expect(await sentAt([limited, answer], [3999, 4001])).toEqual([1, 2])
  })

  test('not at all when the wait would outlast the timeout: the failure at hand is given at once', async () => {
    const limited: Handler = () => problem(429, {}, { 'retry-after': '60' })
    const { client, requests } = createSeam([limited, answer], { timeout: 10_000 })
    const error = await failureOf(client.minerals.get('zinc'))
    expect(isRateLimitError(error)).toBe(true)
    expect(error).toMatchObject({ retryAfter: 60_000 })
    expect(requests).toHaveLength(1)
  })

  test('no longer than its timeout for one answer and all retries together', async () => {
    const { client, requests } = createSeam([hang], { timeout: 1000 })
    const read = failureOf(client.minerals.get('zinc'))
    await vi.advanceTimersByTimeAsync(999)
    expect(requests[0]?.signal.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    const error = await read
    expect(isTimeoutError(error)).toBe(true)
    expect(error).toMatchObject({
      message: 'GET https://cms.example.org/v1/minerals/zinc: no answer in 1000 ms',
    })
    expect(requests[0]?.signal.aborted).toBe(true)
    await vi.runAllTimersAsync()
    expect(requests).toHaveLength(1)
  })

  test('a call may have a timeout of its own, even none', async () => {
    const { client } = createSeam([hang], { timeout: 1000 })
    const short = failureOf(client.minerals.get('zinc', { timeout: 10 }))
    await vi.advanceTimersByTimeAsync(10)
    expect(isTimeoutError(await short)).toBe(true)

    const controller = new AbortController()
    const settled = vi.fn()
    const endless = client.minerals.get('zinc', { timeout: Infinity, signal: controller.signal })
    endless.catch(settled)
    await vi.advanceTimersByTimeAsync(1_000_000_000)
    expect(settled).not.toHaveBeenCalled()
    controller.abort()
    await failureOf(endless)
  })

  test('aborting ends the wait and leaves no timer behind', async () => {
    const controller = new AbortController()
    const { client, requests } = createSeam([() => problem(503, {}, { 'retry-after': '5' })])
    const read = failureOf(client.minerals.get('zinc', { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(100)
    expect(vi.getTimerCount()).toBeGreaterThan(0)
    controller.abort(new Error('left the page'))
    expect(await read).toBe(controller.signal.reason)
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(0)
    expect(requests).toHaveLength(1)
  })

  test('aborting ends the request and leaves no timer behind', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const controller = new AbortController()
    const { client, requests } = createSeam([hang], { retry: { baseDelay: 100 } })
    const read = failureOf(client.minerals.get('zinc', { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(10)
    controller.abort()
    await read
    await vi.advanceTimersByTimeAsync(0)
    expect(requests[0]?.signal.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('for as long as any of the calls that share the request has time', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const limited: Handler = () => problem(429, {}, { 'retry-after': '3' })
    const { client } = createSeam([limited, answer], { timeout: 10_000 })
    const patient = client.minerals.get('zinc')
    const hasty = failureOf(client.minerals.get('zinc', { timeout: 1000 }))
    await vi.advanceTimersByTimeAsync(3001)
    expect(isTimeoutError(await hasty)).toBe(true)
    await expect(patient).resolves.toEqual(zinc)
  })

  test('a success leaves no timer behind', async () => {
    const { client } = createSeam([answer])
    await client.minerals.get('zinc')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('Retry-After', () => {
  test.each([
    [null, 0],
    ['', 0],
    ['0', 0],
    ['7', 7000],
    ['-7', 0],
    ['soon', 0],
    ['Fri, 01 May 2020 12:00:00 GMT', 0],
  ])('%j asks to wait %i ms', (header, want) => {
    expect(readRetryAfter(header)).toBe(want)
  })
})

test('a failure says when the same request may succeed, if time will help at all', async () => {
  const failWith = (response: Response): Promise<unknown> =>
    failureOf(createSeam([() => response], { retry: { limit: 0 } }).client.minerals.get('zinc'))
  const gone = await failWith(problem(404, {}, { 'retry-after': '5' }))
  expect(isNotFoundError(gone) && gone.retryAfter).toBeUndefined()
  const down = await failWith(problem(503))
  expect(isServerError(down) && down.retryAfter).toBe(0)
})
