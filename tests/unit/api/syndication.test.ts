import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStore } from '../../../src/delivery/createStore'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, fixtureRecords, publishAll } from '../../helpers/fixtureRecords'
import { startApp, testLicence, type RunningApp } from './startApp'

const publicUrl = 'https://content.example.org'

let app: RunningApp
beforeAll(async () => {
  const store = createStore(fixtureModel)
  const hostile = createRecord('people', 'hostile', { name: '<script>"&$1\'</script>' })
  const due = createRecord('symptoms', 'due', {
    name: { en: 'Due' },
    governance: { reviewState: 'reviewed', nextReviewDue: '2026-04-04' },
  })
  store.load(publishAll([...fixtureRecords, hostile, due]))
  app = await startApp({ store, publicUrl })
})
afterAll(() => app.close())

const metaOf = async (path: string, headers: Record<string, string> = {}) =>
  Object.assign({ meta: {} }, (await app.ask(path, { headers })).json()).meta

describe('what is shown elsewhere', () => {
  test('says whom to name, in a line for text and in one with links', async () => {
    expect(await metaOf('/v1/minerals/magnesium?fields=symbol')).toMatchObject({
      licence: testLicence,
      attribution: {
        text: '“Magnesium” by Test authors, CC BY 4.0.',
        html:
          '“<a href="https://content.example.org/v1/minerals/magnesium">Magnesium</a>” by Test authors, ' +
          '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.',
        url: 'https://content.example.org/v1/minerals/magnesium',
      },
    })
  })

  test('does so in its language, and of several documents without a title', async () => {
    expect(await metaOf('/v1/minerals/magnesium?locale=es')).toMatchObject({
      attribution: { text: '«Magnesio», de Test authors, CC BY 4.0.' },
    })
    expect(await metaOf('/v1/minerals?locale=es')).toMatchObject({
      attribution: { text: 'Contenido de Test authors, CC BY 4.0.' },
    })
  })

  test('brings no markup of its title into the page of a partner', async () => {
    const { attribution } = Object.assign({ attribution: { html: '' } }, await metaOf('/v1/people/hostile'))
    expect(attribution.html).toContain('>&lt;script&gt;&quot;&amp;$1&#39;&lt;/script&gt;</a>”')
    expect(attribution.html.match(/<[a-z/]+/g)).toEqual(['<a', '</a', '<a', '</a'])
  })
})

describe('the canonical address', () => {
  test.each([
    ['/v1/minerals/magnesium', '/v1/minerals/magnesium'],
    ['/v1/minerals/magnesium?fields=name&include=claims&fields[claims]=certainty', '/v1/minerals/magnesium'],
    ['/v1/minerals/magnesium?locale=en', '/v1/minerals/magnesium'],
    ['/v1/minerals/magnesium?locale=es&cite=apa', '/v1/minerals/magnesium?locale=es'],
    ['/v1/minerals?limit=2&fields=name&count=true&sort=-name', '/v1/minerals?limit=2&sort=-name'],
    ['/v1/minerals?filter[symbol]=Mg&locale=es', '/v1/minerals?filter%5Bsymbol%5D=Mg&locale=es'],
  ])('of %s is %s', async (path, canonical) => {
    expect(await metaOf(path)).toMatchObject({ canonical: `${publicUrl}${canonical}` })
  })

  test('names the language that was negotiated', async () => {
    expect(await metaOf('/v1/minerals/magnesium', { 'Accept-Language': 'es-AR' })).toMatchObject({
      canonical: `${publicUrl}/v1/minerals/magnesium?locale=es`,
    })
  })
})

describe('it may be shown without asking again', () => {
  test.each([
    ['a week', '/v1/minerals/magnesium', '2026-04-08'],
    ['a week when nothing is said of a review', '/v1/people/ana', '2026-04-08'],
    ['until its review is due, when that is sooner', '/v1/symptoms/due', '2026-04-04'],
    ['today only, when its review is overdue', '/v1/minerals/zinc', '2026-04-01'],
    ['as long as the first of several', '/v1/symptoms', '2026-04-04'],
  ])('for %s', async (_how, path, refreshBy) => {
    expect(await metaOf(path)).toMatchObject({ refreshBy })
  })

  test('by the day, so that the same content has the same ETag until midnight', async () => {
    let now = '2026-04-01T00:00:00Z'
    const running = await startApp({ clock: () => new Date(now) })
    const ask = () => running.ask('/v1/minerals/magnesium')
    const { etag } = (await ask()).headers
    now = '2026-04-01T23:59:59Z'
    expect((await ask()).headers.etag).toBe(etag)
    now = '2026-04-02T00:00:00Z'
    const next = await ask()
    expect(next.headers.etag).not.toBe(etag)
    expect(next.json()).toMatchObject({ meta: { refreshBy: '2026-04-09' } })
    await running.close()
  })
})

describe('scripts of other origins', () => {
  test.each(['/v1/minerals', '/v1/taxonomy', '/v1/minerals?limit=0', '/v1/health'])(
    'may read every header of %s',
    async (path) => {
      expect((await app.ask(path, { headers: { Origin: 'https://partner.example' } })).headers).toMatchObject(
        {
          'access-control-allow-origin': '*',
          'access-control-expose-headers': '*',
          'cofactor-revision': '12',
        },
      )
    },
  )
})
