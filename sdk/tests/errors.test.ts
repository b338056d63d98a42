import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import * as sdk from '../src/index.js'
import { createSeam, failureOf } from './helpers/createSeam.js'
import { page, problem } from './helpers/responses.js'

const guards = {
  BadRequestError: sdk.isBadRequestError,
  UnauthorizedError: sdk.isUnauthorizedError,
  ForbiddenError: sdk.isForbiddenError,
  NotFoundError: sdk.isNotFoundError,
  RateLimitError: sdk.isRateLimitError,
  ServerError: sdk.isServerError,
  NetworkError: sdk.isNetworkError,
  TimeoutError: sdk.isTimeoutError,
  ParseError: sdk.isParseError,
}

const recognisedAs = (error: unknown): string[] =>
  Object.entries(guards).flatMap(([name, isKind]) => (isKind(error) ? [name] : []))

const failWith = (response: Response): Promise<unknown> =>
  failureOf(createSeam([() => response], { retry: { limit: 0 } }).client.minerals.get('zinc'))

describe('a status decides the error', () => {
  test.each([
    [400, 'BadRequestError'],
    [401, 'UnauthorizedError'],
    [403, 'ForbiddenError'],
    [404, 'NotFoundError'],
    [429, 'RateLimitError'],
    [500, 'ServerError'],
    [503, 'ServerError'],
  ])('%i is a %s', async (status, name) => {
    const error = await failWith(problem(status))
    expect(error).toMatchObject({ name, status, code: `code-${status}` })
    expect(recognisedAs(error)).toEqual([name])
    expect(sdk.isProblemError(error)).toBe(true)
  })

  test.each([405, 410, 418])('%i has no class of its own and is a plain ProblemError', async (status) => {
    const error = await failWith(problem(status))
    expect(error).toMatchObject({ name: 'ProblemError', status })
    expect(recognisedAs(error)).toEqual([])
    expect(sdk.isProblemError(error)).toBe(true)
  })
})

test('the problem comes whole, and the message says what was asked and what is wrong with it', async () => {
  const fields = {
    parameter: 'include',
    value: 'clams',
    allowed: ['claims'],
    detail: '"clams" cannot be included.',
  }
  const error = await failWith(problem(400, { code: 'unknown-include', ...fields }))
  expect(error).toMatchObject({
    message: 'GET https://cms.example.org/v1/minerals/zinc: 400 "clams" cannot be included.',
    method: 'GET',
    url: 'https://cms.example.org/v1/minerals/zinc',
    code: 'unknown-include',
    problem: fields,
  })
})

test('an answer of something in between has no problem, and its status as code', async () => {
  const error = await failWith(page(502))
  expect(error).toMatchObject({ name: 'ServerError', code: 'http-502', problem: undefined })
})

test('a broken connection is a NetworkError with its cause', async () => {
  const cause = new TypeError('fetch failed')
  const { client } = createSeam(
    [
      () => {
        throw cause
      },
    ],
    { retry: { limit: 0 } },
  )
  const error = await failureOf(client.minerals.get('zinc'))
  expect(recognisedAs(error)).toEqual(['NetworkError'])
  expect(error).toMatchObject({ code: 'network', cause })
})

describe('guards', () => {
  const url = 'https://cms.example.org/v1'

  test('recognise errors of another realm, where instanceof fails', () => {
    const foreign: unknown = runInNewContext(
      `class NotFoundError extends Error {}
       Object.assign(new NotFoundError('gone'), { name: 'NotFoundError', brand: '@cofactor/sdk', status: 404 })`,
    )
    expect(foreign instanceof sdk.CofactorError).toBe(false)
    expect(recognisedAs(foreign)).toEqual(['NotFoundError'])
    expect(sdk.isProblemError(foreign)).toBe(true)
  })

  test('are not taken in by errors of the same name: the platform has a NetworkError and a TimeoutError too', () => {
    const strangers = [
      new DOMException('aborted', 'TimeoutError'),
      new DOMException('offline', 'NetworkError'),
      Object.assign(new Error('gone'), { name: 'NotFoundError', status: 404 }),
      'NotFoundError',
      null,
      undefined,
    ]
    for (const stranger of strangers) {
      expect(recognisedAs(stranger)).toEqual([])
      expect(sdk.isCofactorError(stranger)).toBe(false)
      expect(sdk.isProblemError(stranger)).toBe(false)
    }
  })

  test('there is one for each error class that is exported', () => {
    const classes = Object.keys(sdk).filter((name) => name.endsWith('Error') && !name.startsWith('is'))
    expect(classes.filter((name) => !(`is${name}` in sdk))).toEqual([])
    expect(classes).toContain('CofactorError')
  })

  test('errors can be made by hand, for the tests of those who handle them', () => {
    expect(recognisedAs(new sdk.NotFoundError(url, 404))).toEqual(['NotFoundError'])
    expect(new sdk.TimeoutError(url, 50).message).toBe(`GET ${url}: no answer in 50 ms`)
  })
})
