import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type Answer, type RunningApp } from './startApp'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What every refusal is: a problem that says what is wrong, in the catalogue's words. */
const expectProblem = ({ status, headers, json }: Answer): void => {
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect(headers['content-type']).toContain('application/problem+json')
  expect(json()).toMatchObject({
    status,
    code: expect.stringMatching(/^[a-z-]+$/),
    detail: expect.stringMatching(/\S/),
  })
}

/** Good answers are documents, all others problems; nothing that is asked makes the server fail. */
const expectAnswer = (answer: Answer): void => {
  if (answer.status === 200) expect(answer.json()).toHaveProperty('data')
  else expectProblem(answer)
}

const long = (length: number): string => 'x'.repeat(length)
const manyLevels = '[or][0]'.repeat(200)
const zeroes = '0'.repeat(3000)

const refused: [what: string, query: string][] = [
  ['a text for a number', 'filter[atomicNumber]=twelve'],
  ['a list for a number', 'filter[atomicNumber]=1,2'],
  ['an object for a number', 'filter[atomicNumber]={"gt":1}'],
  ['NaN', 'filter[atomicNumber]=NaN'],
  ['infinity', 'filter[atomicNumber][lt]=Infinity'],
  ['a hexadecimal number', 'filter[atomicNumber]=0x1f'],
  ['an empty number', 'filter[atomicNumber]='],
  ['null for a number', 'filter[atomicNumber]=null'],
  ['undefined for a truth value', 'filter[essential]=undefined'],
  ['a day that is none', 'filter[discovered]=2026-13-45'],
  ['a limit past all bounds', 'limit=99999999999999999999999'],
  ['a limit that is a list', 'limit=1,2'],
  ['a limit in another script', 'limit=%D9%A1%D9%A2'],
  ['a limit with a null byte', 'limit=5%00'],
  ['a repeated filter', 'filter[name]=a&filter[name]=b'],
  ['the same name encoded otherwise', 'filter%5Bname%5D=a&filter[name]=b'],
  ['__proto__ as parameter', '__proto__[polluted]=1'],
  ['__proto__ as filter', 'filter[__proto__]=1'],
  ['constructor as operator', 'filter[name][constructor]=1'],
  ['toString as sort', 'sort=toString'],
  ['hasOwnProperty as field', 'fields=hasOwnProperty'],
  ['__proto__ as type of fields', 'include=related&fields[__proto__]=name'],
  ['__proto__ as number of a member', 'filter[or][__proto__][name]=1'],
  ['__proto__ as key of a selector', 'filter[forms(__proto__:x).fraction]=1'],
  ['groups in groups without end', `filter${manyLevels}[name]=1`],
  ['a member past all bounds', 'filter[or][999999999999][name]=1'],
  ['brackets in brackets', 'filter[[[name]]]=1'],
  ['an open bracket', 'filter[name=1'],
  ['an empty bracket', 'filter[]=1'],
  ['a selector that is not closed', 'filter[forms(name:x.fraction]=1'],
  ['a selector in a selector', 'filter[forms(forms(name:x).name:y).fraction]=1'],
  ['a selector with a broken encoding', 'filter[forms(name:%25E0%25A4%25A).fraction]=1'],
  ['a selector of many keys', `filter[forms(${'name:x,'.repeat(500)}name:x).fraction]=1`],
  ['a sort of thousands of keys', `sort=${'name,'.repeat(700)}name`],
  ['a sort of many parentheses', `sort=${'('.repeat(2000)}`],
  ['fields of thousands of names', `fields=${'nope,'.repeat(700)}nope`],
  ['include of thousands of paths', `include=${Array.from({ length: 700 }, (_none, at) => `a${at}`).join()}`],
  ['hundreds of filters', Array.from({ length: 300 }, (_none, at) => `filter[or][${at}][slug]=a`).join('&')],
  ['a value of 10 kB', `filter[name]=${long(10_000)}`],
  ['a name of 10 kB', `${long(10_000)}=1`],
  ['a cursor of 10 kB', `cursor=${long(10_000)}`],
  ['a thousand parameters', Array.from({ length: 1000 }, (_none, at) => `p${at}=1`).join('&')],
  ['a cursor that is JSON of another kind', `cursor=${Buffer.from('[[[[]]]]').toString('base64url')}`],
  ['a cursor that is null', `cursor=${Buffer.from('null').toString('base64url')}`],
  ['control characters', 'sort=%01%02%7F'],
  ['half of a surrogate pair', 'sort=%ED%A0%80'],
  ['a locale that is a path', 'locale=../../etc/passwd'],
]

const odd: [what: string, query: string][] = [
  ['a huge number', 'filter[atomicNumber][lt]=1e308'],
  ['a number past what numbers hold', 'filter[atomicNumber][lt]=1e999'],
  ['a number of thousands of digits', `filter[atomicNumber]=${zeroes}1`],
  ['an encoding that is broken', 'filter[name]=%E0%A4%A'],
  ['a percent sign', 'filter[name]=%'],
  ['a null byte', 'filter[name]=%00'],
  ['combining marks alone', 'filter[name][startsWith]=%CC%81%CC%81'],
  ['a text written from right to left', 'filter[name][contains]=%E2%80%AE%D7%A9'],
  ['an emoji', 'filter[name]=%F0%9F%A7%82'],
  ['the last character of all', 'filter[name][startsWith]=%EF%BF%BF'],
  ['no parameter at all', '&&&'],
  ['a hash that was not cut off', 'filter[name]=a#b'],
  ['plus signs', 'filter[name]=a+b+c'],
]

describe('a list', () => {
  test.each(refused)('refuses %s', async (_what, query) => {
    expectProblem(await app.ask(`/v1/minerals?${query}`))
  })

  test.each(odd)('answers %s', async (_what, query) => {
    expectAnswer(await app.ask(`/v1/minerals?${query}`))
  })

  test('names the parameter and the value it refuses, and what it takes', async () => {
    const answer = await app.ask('/v1/minerals?filter[or][0][forms(nme:x).fraction][gt]=1')
    expect(answer.json()).toMatchObject({
      code: 'unknown-filter',
      parameter: 'filter[or][0][forms(nme:x).fraction][gt]',
      value: 'nme:x',
      allowed: expect.arrayContaining(['name', 'fraction', 'citation']),
    })
  })

  test('leaves no trace of what it refused', async () => {
    await app.ask('/v1/minerals?__proto__[polluted]=1&filter[__proto__][polluted]=1')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect((await app.ask('/v1/minerals')).status).toBe(200)
  })
})

const word = fc.constantFrom(
  ...['filter', 'sort', 'fields', 'include', 'limit', 'cursor', 'count', 'locale', '__proto__', ''],
  ...[
    'or',
    'and',
    '0',
    '1',
    '19',
    'name',
    'atomicNumber',
    'forms(name:Oxide).fraction',
    'forms(',
    ')',
    'gte',
  ],
  ...[
    'in',
    'exists',
    'claims',
    'essential',
    'discovered',
    'constructor',
    '-name',
    'true',
    '2026-01-01',
    'null',
  ],
)
const piece = fc.oneof(word, fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 }))
const name = fc
  .tuple(piece, fc.array(piece, { maxLength: 7 }))
  .map(([base, brackets]) => base + brackets.map((bracket) => `[${bracket}]`).join(''))
const parameter = fc
  .tuple(fc.oneof(name, fc.constant('filter[name]'), word), fc.oneof(piece, fc.array(piece).map(String)))
  .map(([key, value]) => new URLSearchParams([[key, value]]).toString())
/** Mostly parameters, partly anything that may stand in an address. */
const anything = fc.string({ maxLength: 30 }).map((text) => text.replace(/[^!-~]|[#?]/g, '%'))
const query = fc.array(fc.oneof({ weight: 4, arbitrary: parameter }, anything), { maxLength: 6 })
const path = fc.constantFrom('/v1/minerals', '/v1/claims', '/v1/minerals/magnesium', '/v1/constructor')

test('whatever is asked is answered, or refused with a problem', async () => {
  await fc.assert(
    fc.asyncProperty(path, query, async (asked, parts) => {
      expectAnswer(await app.ask(`${asked}?${parts.join('&')}`))
    }),
    { numRuns: 400 },
  )
})

test('filters that are well formed are never refused for what they are put together of', async () => {
  const condition = fc.constantFrom(
    'atomicNumber][gte]=3',
    'name][contains]=n',
    'forms(name:Oxide).fraction][exists]=true',
    'category][nin]=trace',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(condition, { minLength: 1, maxLength: 10 }), async (conditions) => {
      const asked = conditions.map((one, at) => `filter[or][${at}][${one}`).join('&')
      const answer = await app.ask(`/v1/minerals?${asked}&count=true`)
      const body = answer.json()
      expect(answer.status).toBe(200)
      expect(isRecord(body) && body.data).toHaveLength(
        isRecord(body) && isRecord(body.meta) ? Number(body.meta.total) : -1,
      )
    }),
    { numRuns: 50 },
  )
})
