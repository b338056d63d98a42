import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStore } from '../../../src/delivery/createStore'
import { maxCitedWorks } from '../../../src/api/envelope/bibliographyOf'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, publishAll } from '../../helpers/fixtureRecords'
import { seedStore } from '../../helpers/seedStore'
import { startApp, type RunningApp } from './startApp'

let app: RunningApp

beforeAll(async () => {
  app = await startApp(await seedStore())
})

afterAll(() => app.close())

const bodyOf = async (path: string): Promise<Record<string, unknown>> => {
  const answer = await app.ask(path)
  return { status: answer.status, ...Object(answer.json()) }
}

const itemsOf = (body: Record<string, unknown>): Record<string, { text: string; html: string }> =>
  Object(body['bibliography']).items

test('cite writes out a citation beside the document, which stays as it is', async () => {
  const { bibliography, ...cited } = await bodyOf('/v1/citations/garrison2020?cite=ama')
  const plain = await bodyOf('/v1/citations/garrison2020')
  expect(cited).toEqual({ ...plain, links: { self: '/v1/citations/garrison2020?cite=ama' } })
  expect(bibliography).toEqual({
    style: 'ama',
    items: {
      garrison2020: {
        text: 'Garrison SR, Korownyk CS, Kolber MR, et al. Magnesium for skeletal muscle cramps. Cochrane Database of Systematic Reviews. 2020;9:CD009402. doi:10.1002/14651858.CD009402.pub3',
        html: 'Garrison SR, Korownyk CS, Kolber MR, et al. Magnesium for skeletal muscle cramps. <i>Cochrane Database of Systematic Reviews</i>. 2020;9:CD009402. doi:<a href="https://doi.org/10.1002/14651858.CD009402.pub3">10.1002/14651858.CD009402.pub3</a>',
      },
    },
  })
})

test.each(['vancouver', 'ama', 'apa'])(
  'every included citation is written out in %s, none besides',
  async (style) => {
    const body = await bodyOf(`/v1/minerals/magnesium?include=claims.citations&cite=${style}`)
    const included: { slug: string }[] = Object(body['included']).citations
    expect(included.length).toBeGreaterThan(20)
    expect(Object.keys(itemsOf(body)).sort()).toEqual(included.map(({ slug }) => slug))
    expect(Object.values(itemsOf(body)).every(({ text }) => text.length > 20)).toBe(true)
  },
)

test('a list has the citations of its page, in the language asked for, and its next page too', async () => {
  const body = await bodyOf('/v1/citations?limit=2&sort=slug&cite=vancouver&locale=es')
  const data: { slug: string }[] = Object(body['data'])
  expect(Object.keys(itemsOf(body))).toEqual(data.map(({ slug }) => slug))
  expect(Object(body['links']).next).toContain('cite=vancouver')
})

test('leaving fields out of the citations changes nothing in how they are written', async () => {
  const whole = await bodyOf('/v1/citations/garrison2020?cite=apa')
  const part = await bodyOf('/v1/citations/garrison2020?cite=apa&fields=title')
  expect(part['bibliography']).toEqual(whole['bibliography'])
})

test('without citations the bibliography is empty, without cite it is absent', async () => {
  expect((await bodyOf('/v1/minerals/zinc?cite=apa'))['bibliography']).toEqual({ style: 'apa', items: {} })
  expect(await bodyOf('/v1/minerals/zinc')).not.toHaveProperty('bibliography')
})

test.each(['/v1/citations?cite=mla', '/v1/citations/garrison2020?cite=', '/v1/minerals?cite=APA'])(
  '%s is refused with the styles there are',
  async (path) => {
    expect(await bodyOf(path)).toMatchObject({
      status: 400,
      code: 'invalid-value',
      parameter: 'cite',
      allowed: ['vancouver', 'ama', 'apa'],
    })
  },
)

test('an answer with more citations than can be written out is refused, and without cite it is not', async () => {
  const citations = Array.from({ length: maxCitedWorks + 1 }, (_, index) =>
    createRecord('citations', `c${index}`, { title: `Title ${index}` }),
  )
  const claim = createRecord('claims', 'claim', {
    statement: { en: 'S' },
    citations: citations.map(({ type, id }) => ({ type, id })),
  })
  const store = createStore(fixtureModel)
  store.load(publishAll([...citations, claim]))
  const crowded = await startApp({ store })
  const answer = await crowded.ask('/v1/claims/claim?include=citations&cite=ama')
  expect(answer.status).toBe(400)
  expect(answer.json()).toMatchObject({ code: 'query-too-large', parameter: 'cite', value: 'ama' })
  expect((await crowded.ask('/v1/claims/claim?include=citations')).status).toBe(200)
  await crowded.close()
})
