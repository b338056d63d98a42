import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStore } from '../../../src/delivery/createStore'
import { codedModel, codedRecords, fasciculation, twitching } from '../../helpers/codedModel'
import { createRecord, publish, publishAll, unpublish } from '../../helpers/fixtureRecords'
import { startApp, type RunningApp } from '../api/startApp'

const start = (): Promise<RunningApp> => {
  const store = createStore(codedModel)
  store.load(publishAll(codedRecords))
  return startApp({ model: codedModel, store })
}

let app: RunningApp
beforeAll(async () => {
  app = await start()
})
afterAll(() => app.close())

const json = async (path: string) => (await app.ask(path)).json()
const lookup = (system: string, code: string, more = '') =>
  json(`/v1/lookup?system=${system}&code=${encodeURIComponent(code)}${more}`)

describe('GET /v1/lookup', () => {
  test('answers with every document that has the code, whole, and says where it stands in them', async () => {
    expect(await lookup('icd10', 'R25.3')).toMatchObject({
      data: [
        { type: 'symptoms', slug: 'fasciculation', name: 'Fasciculation', codes: [{ code: 'R25.3' }] },
        { type: 'symptoms', slug: 'twitching', name: 'Twitching' },
      ],
      matches: [
        { type: 'symptoms', slug: 'fasciculation', system: 'icd10', code: 'R25.3', path: 'codes.code' },
        { type: 'symptoms', slug: 'twitching', system: 'icd10', code: 'R25.3', path: 'codes.code' },
      ],
      meta: { total: 2, locale: 'en', review: { signed: false } },
      links: { self: '/v1/lookup?code=R25.3&system=icd10' },
    })
  })

  test.each([
    ['icd10', 'r253', ['fasciculation', 'twitching']],
    ['icd10', 'ICD-10-CM: R25.3', ['fasciculation', 'twitching']],
    ['mesh', 'https://id.nlm.nih.gov/mesh/D005207', ['twitching']],
    ['house', 'TW-1', ['twitching']],
    ['doi', 'https://doi.org/10.1000/RETRACTED', ['retracted']],
    ['doi', 'doi:10.1000/retracted', ['retracted']],
    ['isbn', '978-0-306-40615-7', ['retracted']],
    ['isbn', '0306406152', ['retracted']],
    ['pubchem', 'https://pubchem.ncbi.nlm.nih.gov/compound/84645', ['retracted']],
  ])('knows the code of %s however it is written: %s', async (system, code, slugs) => {
    expect(await lookup(system, code)).toMatchObject({ data: slugs.map((slug) => ({ slug })) })
  })

  test('tells a code of a document from one in it that is about something else', async () => {
    expect(await lookup('doi', '10.1000/notice')).toMatchObject({
      data: [{ slug: 'retracted' }],
      matches: [{ code: '10.1000/notice', path: 'notice.doi' }],
    })
  })

  test('finds nothing by the start of a code, nor by the code of another register', async () => {
    expect(await lookup('icd10', 'R25')).toMatchObject({ data: [], matches: [], meta: { total: 0 } })
    expect(await lookup('house', 'R25.3')).toMatchObject({ data: [] })
  })

  test('speaks the language asked for, and names what is not translated', async () => {
    expect(await lookup('icd10', 'R25.3', '&locale=es')).toMatchObject({
      data: [{ name: 'Fasciculation' }, { name: 'Fasciculaciones' }],
      meta: { locale: 'es', fallback: ['name'] },
    })
  })

  test('serves no more than asked for, and says how many there are', async () => {
    expect(await lookup('icd10', 'R25.3', '&limit=1')).toMatchObject({
      data: [{ slug: 'fasciculation' }],
      matches: [{ slug: 'fasciculation' }],
      meta: { total: 2 },
    })
  })

  test('can be purged by what it holds, and when it holds nothing by what may come to', async () => {
    const tags = async (code: string) =>
      (await app.ask(`/v1/lookup?system=icd10&code=${code}`)).headers['cache-tag']
    expect(await tags('R25.3')).toBe('symptoms,symptoms:fasciculation,symptoms:twitching')
    expect(await tags('Z99')).toBe('symptoms')
  })

  test('follows the store from the first look-up on', async () => {
    const running = await start()
    const slugs = async (code: string) => {
      const answer = await running.ask(`/v1/lookup?system=icd10&code=${code}`)
      return Object.assign({ data: [] }, answer.json()).data.map(
        (item: object) => Object.assign({ slug: '' }, item).slug,
      )
    }
    expect(await slugs('R25.3')).toEqual(['fasciculation', 'twitching'])
    running.store.apply(unpublish(fasciculation, 4))
    expect(await slugs('R25.3')).toEqual(['twitching'])
    const moved = { ...twitching, slug: 'twitches', previousSlugs: ['twitching'] }
    running.store.apply(publish(moved, 5))
    expect(await slugs('R25.3')).toEqual(['twitches'])
    running.store.apply(publish({ ...moved, fields: { codes: [{ system: 'icd10', code: 'G25' }] } }, 6))
    expect(await slugs('R25.3')).toEqual([])
    expect(await slugs('G25')).toEqual(['twitches'])
    running.store.apply(
      publish(createRecord('symptoms', 'new', { codes: [{ system: 'icd10', code: 'G25' }] }), 7),
    )
    expect(await slugs('G25')).toEqual(['new', 'twitches'])
    await running.close()
  })
})

describe('a look-up is refused', () => {
  test('without anything, with the systems there are', async () => {
    const answer = await app.ask('/v1/lookup')
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({
      code: 'invalid-value',
      parameter: 'system',
      detail: 'A look-up needs a "system". The systems are icd10, mesh, pubchem, doi, isbn and house.',
      allowed: ['icd10', 'mesh', 'pubchem', 'doi', 'isbn', 'house'],
      errors: [{ parameter: 'system' }, { parameter: 'code', detail: 'A look-up needs a "code".' }],
    })
  })

  test('in a system that is none here', async () => {
    expect(await lookup('snomed', '1')).toMatchObject({
      status: 400,
      parameter: 'system',
      value: 'snomed',
      detail: expect.stringMatching(/^There is no system "snomed"/),
    })
  })

  test.each([
    ['icd10', 'R25.', 'is the start of an ICD-10 code', 'R25.2'],
    ['doi', 'magnesium', 'is not a DOI', '10.1002/14651858.CD009402.pub3'],
    ['mesh', 'R25.3', 'is not a MeSH identifier', 'D009120'],
    ['isbn', '978-0-306-40615-0', 'is mistyped', '978-0-309-16394-1'],
    ['icd10', '', 'A look-up needs a "code", for example R25.2.', 'R25.2'],
    ['doi', '10.1000/\u0000', 'is not a DOI', '10.1002'],
    ['pubchem', '9'.repeat(3000), 'is not a PubChem compound', '14792'],
    ['house', ' ', 'A look-up needs a "code".', 'a code of the system'],
  ])('with a code of the wrong form for %s: %s', async (system, code, detail, example) => {
    const answer = await lookup(system, code)
    expect(answer).toMatchObject({
      status: 400,
      code: 'invalid-value',
      parameter: 'code',
      detail: expect.stringContaining(detail),
      allowed: [expect.stringContaining(example)],
    })
  })

  test.each(['fields=name', 'include=codes', 'code=R25.2', 'limit=101', 'locale=fr'])(
    'with a parameter that it does not take: %s',
    async (parameter) => {
      expect(await lookup('icd10', 'R25.3', `&${parameter}`)).toMatchObject({ status: 400 })
    },
  )
})

describe('GET /v1/lookup/systems', () => {
  test('lists the registers, where their codes stand and what they look like', async () => {
    expect(await json('/v1/lookup/systems?locale=es')).toMatchObject({
      data: [
        {
          id: 'icd10',
          title: 'CIE-10-MC',
          example: 'R25.2',
          usedBy: [{ type: 'symptoms', path: 'codes.code' }],
          template: '/v1/lookup?system=icd10&code={code}',
        },
        { id: 'mesh' },
        { id: 'pubchem', usedBy: [{ type: 'citations', path: 'pubchem' }] },
        {
          id: 'doi',
          usedBy: [
            { type: 'citations', path: 'doi' },
            { type: 'citations', path: 'notice.doi' },
          ],
        },
        { id: 'isbn' },
        { id: 'house', title: 'Lista de la casa' },
      ],
      meta: { locale: 'es' },
    })
  })

  test('has an example for each that the register takes', async () => {
    const { data } = Object.assign({ data: [] }, await json('/v1/lookup/systems'))
    for (const { id, example } of data.map((item: object) => Object.assign({ id: '', example: '' }, item))) {
      if (example)
        expect((await app.ask(`/v1/lookup?system=${id}&code=${encodeURIComponent(example)}`)).status).toBe(
          200,
        )
    }
  })
})
