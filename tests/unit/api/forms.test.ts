import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedStore, type Seeded } from '../../helpers/seedStore'
import { startApp, type Answer, type RunningApp } from './startApp'

let seeded: Seeded
let app: RunningApp

beforeAll(async () => {
  seeded = await seedStore()
  app = await startApp({ ...seeded, publicUrl: 'https://content.example.org' })
})

afterAll(() => app.close())

const textOf = ({ body }: Answer): string => body.toString('utf8')

const worksIn = (answer: Answer): readonly unknown[] => plugins.input.chain(textOf(answer))

test.each([
  ['/v1/minerals/magnesium.jsonld', 'application/ld+json', 'inline; filename="magnesium.jsonld"'],
  [
    '/v1/claims/magnesium-bisglycinate-absorbed-better.csl.json',
    'application/vnd.citationstyles.csl+json',
    'inline; filename="magnesium-bisglycinate-absorbed-better.csl.json"',
  ],
  [
    '/v1/citations/garrison2020.ris',
    'application/x-research-info-systems; charset=utf-8',
    'attachment; filename="garrison2020.ris"',
  ],
  [
    '/v1/citations/garrison2020.bib',
    'application/x-bibtex; charset=utf-8',
    'attachment; filename="garrison2020.bib"',
  ],
  ['/v1/citations/garrison2020.txt', 'text/plain; charset=utf-8', 'inline; filename="garrison2020.txt"'],
  ['/v1/citations/garrison2020.html', 'text/html; charset=utf-8', 'inline; filename="garrison2020.html"'],
])('%s is served as %s', async (path, contentType, disposition) => {
  const answer = await app.ask(path)
  expect(answer.status).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': contentType,
    'content-disposition': disposition,
    'content-language': 'en',
    vary: 'Accept-Language, Accept-Encoding',
    etag: expect.stringMatching(/^"[\w-]{43}"$/),
  })
  expect(String(answer.headers['cache-tag']).split(',')).toEqual(expect.arrayContaining([path.split('/')[2]]))
})

test('every document of every type can be had as JSON-LD under its public address', async () => {
  for (const type of Object.keys(seeded.model.types)) {
    for (const slug of seeded.store.slugs(type)) {
      const answer = await app.ask(`/v1/${type}/${slug}.jsonld`)
      expect([slug, answer.status]).toEqual([slug, 200])
      expect(answer.json()).toMatchObject({ '@id': `https://content.example.org/v1/${type}/${slug}` })
    }
  }
})

test('a form is not sent again to whoever has it', async () => {
  const first = await app.ask('/v1/minerals/zinc.jsonld')
  const again = await app.ask('/v1/minerals/zinc.jsonld', {
    headers: { 'If-None-Match': String(first.headers.etag) },
  })
  expect([again.status, again.body.length]).toEqual([304, 0])
})

test('the works of a mineral are those of the claims about it, each once, in every format', async () => {
  const csl = worksIn(await app.ask('/v1/minerals/magnesium.csl.json'))
  const ris = worksIn(await app.ask('/v1/minerals/magnesium.ris'))
  const bib = worksIn(await app.ask('/v1/minerals/magnesium.bib'))
  expect(csl.length).toBeGreaterThan(20)
  expect([ris.length, bib.length]).toEqual([csl.length, csl.length])
  const ids = csl.map((work) => Object(work).id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('garrison2020')
})

test.each([
  ['', 'Garrison SR, Korownyk CS, Kolber MR, Allan GM, Musini VM, Sekhon RK, et al. Magnesium for'],
  ['?style=ama', 'Garrison SR, Korownyk CS, Kolber MR, et al. Magnesium for'],
  ['?style=apa', 'Garrison, S. R., Korownyk, C. S.'],
])('a citation as text%s begins as that style writes it', async (query, beginning) => {
  const answer = await app.ask(`/v1/citations/garrison2020.txt${query}`)
  expect(textOf(answer).startsWith(beginning)).toBe(true)
})

test('the language of a form is the one asked for', async () => {
  const asked = await app.ask('/v1/minerals/magnesium.jsonld?locale=es')
  const negotiated = await app.ask('/v1/minerals/magnesium.jsonld', {
    headers: { 'Accept-Language': 'es-MX' },
  })
  expect(asked.json()).toMatchObject({ inLanguage: 'es', name: 'Magnesio' })
  expect(negotiated.json()).toEqual(asked.json())
  expect([asked.headers.vary, asked.headers['content-language']]).toEqual(['Accept-Encoding', 'es'])
})

describe('what cannot be had is refused and says what can', () => {
  test.each([
    ['/v1/minerals/magnesium.pdf', 404, 'unknown-form', ['jsonld', 'csl.json', 'ris', 'bib']],
    ['/v1/minerals/magnesium.html', 404, 'unknown-form', ['jsonld', 'csl.json', 'ris', 'bib']],
    ['/v1/minerals/magnesium.', 404, 'unknown-form', ['jsonld', 'csl.json', 'ris', 'bib']],
    ['/v1/minerals/magnesium.JSONLD', 404, 'unknown-form', ['jsonld', 'csl.json', 'ris', 'bib']],
    ['/v1/minerals/magnesium.jsonld.ris', 404, 'unknown-form', ['jsonld', 'csl.json', 'ris', 'bib']],
    ['/v1/minerals/magnesium.constructor', 404, 'unknown-form', ['jsonld', 'csl.json', 'ris', 'bib']],
    ['/v1/people/cofactor-editors.ris', 404, 'unknown-form', ['jsonld']],
    ['/v1/citations/garrison2020.txt?style=mla', 400, 'invalid-value', ['vancouver', 'ama', 'apa']],
    ['/v1/citations/garrison2020.ris?style=apa', 400, 'unknown-parameter', ['locale']],
    ['/v1/minerals/magnesium.jsonld?locale=fr', 400, 'invalid-value', ['en', 'es']],
    ['/v1/minerals/magnesium.jsonld?fields=name', 400, 'unknown-parameter', ['locale']],
    ['/v1/citations/garrison2020.txt?style=apa&style=ama', 400, 'repeated-parameter', ['once']],
  ])('%s is %i %s', async (path, status, code, allowed) => {
    const answer = await app.ask(path)
    expect(answer.status).toBe(status)
    expect(answer.json()).toMatchObject({ code, allowed })
  })

  test.each([
    ['/v1/minerals/nothing.jsonld', 'document-not-found'],
    ['/v1/minerals/.jsonld', 'document-not-found'],
    ['/v1/minerals/%2e%2e%2f.jsonld', 'unknown-form'],
    ['/v1/nothing/magnesium.jsonld', 'unknown-type'],
  ])('%s is 404 %s', async (path, code) => {
    const answer = await app.ask(path)
    expect([answer.status, Object(answer.json()).code]).toEqual([404, code])
  })
})

test('an earlier address redirects with form and query, and what was taken back is gone in every form', async () => {
  const fixture = await startApp()
  const moved = await fixture.ask('/v1/minerals/magnesium-mg.jsonld?locale=es')
  expect([moved.status, moved.headers.location]).toEqual([308, '/v1/minerals/magnesium.jsonld?locale=es'])
  const { revision } = fixture.store
  fixture.store.apply({
    kind: 'unpublish',
    revision: revision + 1,
    at: '2026-03-01T00:00:00.000Z',
    type: 'minerals',
    id: 'id-zinc',
    slug: 'zinc',
  })
  const gone = await fixture.ask('/v1/minerals/zinc.ris')
  expect([gone.status, Object(gone.json()).code]).toEqual([404, 'document-unpublished'])
  await fixture.close()
})

test('without a public address the addresses in a form have no origin', async () => {
  const fixture = await startApp()
  const answer = await fixture.ask('/v1/minerals/magnesium.jsonld')
  expect(answer.json()).toMatchObject({ '@id': '/v1/minerals/magnesium' })
  await fixture.close()
})

test('HTML opened by itself may neither run nor load anything', async () => {
  const answer = await app.ask('/v1/articles/magnesium-and-calcium-working-as-a-pair.html')
  expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
})
