import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStore } from '../../../src/delivery/createStore'
import { codedModel, codedRecords, retracted, twitching } from '../../helpers/codedModel'
import { publish, publishAll, unpublish } from '../../helpers/fixtureRecords'
import { startApp, testLicence, type RunningApp } from '../api/startApp'

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

describe('GET /v1/taxonomy/{id}', () => {
  test('is a vocabulary in its order, with how many documents use each term and where', async () => {
    expect(await json('/v1/taxonomy/kinds')).toMatchObject({
      data: {
        id: 'kinds',
        title: 'Kinds',
        usedBy: [
          { type: 'symptoms', path: 'kind', template: '/v1/symptoms?filter[kind]={value}' },
          { type: 'symptoms', path: 'otherKinds', template: '/v1/symptoms?filter[otherKinds]={value}' },
          { type: 'citations', path: 'notice.kind', template: '/v1/citations?filter[notice.kind]={value}' },
        ],
        terms: [
          {
            value: 'sign',
            label: 'Sign',
            description: 'What others see.',
            count: 2,
            uses: [
              { type: 'symptoms', path: 'kind', count: 2 },
              { type: 'symptoms', path: 'otherKinds', count: 1 },
            ],
          },
          {
            value: 'symptom',
            count: 2,
            uses: [
              { type: 'symptoms', path: 'otherKinds', count: 1 },
              { type: 'citations', path: 'notice.kind', count: 1 },
            ],
          },
          { value: 'odd / other', label: 'Other', count: 0, uses: [] },
        ],
        links: { self: '/v1/taxonomy/kinds' },
      },
      meta: {
        locale: 'en',
        licence: testLicence,
        canonical: '/v1/taxonomy/kinds',
        refreshBy: '2026-04-08',
        attribution: { text: 'Content by Test authors, CC BY 4.0.' },
      },
      links: { self: '/v1/taxonomy/kinds' },
    })
  })

  test('has its labels in the language asked for, and says which have none', async () => {
    const headers = { 'Accept-Language': 'es-MX' }
    const answer = await app.ask('/v1/taxonomy/kinds', { headers })
    expect(answer.headers).toMatchObject({
      'content-language': 'es',
      vary: 'Accept-Language, Accept-Encoding',
      'cache-tag': 'taxonomy,symptoms,citations',
    })
    expect(answer.json()).toMatchObject({
      data: {
        title: 'Tipos',
        terms: [
          { label: 'Signo', description: 'Lo que ven los demás.' },
          { label: 'Síntoma' },
          { label: 'Other' },
        ],
      },
      meta: { locale: 'es', fallback: ['terms.label'], canonical: '/v1/taxonomy/kinds?locale=es' },
    })
    expect(await json('/v1/taxonomy/registers?locale=es')).not.toHaveProperty('meta.fallback')
  })

  test('counts what is published now', async () => {
    const running = await start()
    const counts = async () => {
      const { data } = Object.assign({ data: {} }, (await running.ask('/v1/taxonomy/kinds')).json())
      const { terms } = Object.assign({ terms: [] }, data)
      return terms.map((term: object) => Object.assign({ count: -1 }, term).count)
    }
    expect(await counts()).toEqual([2, 2, 0])
    running.store.apply(unpublish(twitching, 4))
    expect(await counts()).toEqual([1, 1, 0])
    running.store.apply(
      publish({ ...retracted, slug: 'renamed', fields: { notice: { kind: 'odd / other' } } }, 5),
    )
    expect(await counts()).toEqual([1, 0, 1])
    await running.close()
  })

  test.each(['nothing', 'toString', '__proto__', 'Kinds'])(
    'is 404 for "%s", with those there are',
    async (id) => {
      expect(await json(`/v1/taxonomy/${id}`)).toMatchObject({
        status: 404,
        code: 'unknown-taxonomy',
        value: id,
        allowed: ['kinds', 'registers'],
      })
    },
  )
})

describe('GET /v1/taxonomy', () => {
  test('has every vocabulary of the content model once', async () => {
    expect(await json('/v1/taxonomy')).toMatchObject({
      data: [
        { id: 'kinds' },
        {
          id: 'registers',
          usedBy: [{ type: 'symptoms', path: 'codes.system' }],
          terms: [{ value: 'icd10', count: 2 }, {}, {}],
        },
      ],
      links: { self: '/v1/taxonomy' },
    })
  })

  test('names a choice that has no vocabulary of its own by its place', async () => {
    const running = await startApp()
    expect((await running.ask('/v1/taxonomy/minerals-category?locale=en')).json()).toMatchObject({
      data: {
        title: 'category',
        terms: [
          { value: 'macro', count: 1 },
          { value: 'trace', count: 2 },
          { value: 'electrolyte', count: 0 },
        ],
      },
    })
    await running.close()
  })

  test.each(['fields=id', 'locale=fr', 'locale=en&locale=es'])(
    'takes only a locale: not %s',
    async (query) => {
      expect((await app.ask(`/v1/taxonomy?${query}`)).status).toBe(400)
    },
  )
})
