import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { valueAt, type Answer } from '../helpers/answer'
import { listen, type Listening } from '../helpers/cofactor/listen'
import { createEditing, freshSlug, type Editing } from '../helpers/editing'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'

const secretText = 'Unpublished words that nobody may see'

let cofactor: Cofactor
let editing: Editing
let neighbour: Listening
let keys: { preview: string; read: string; expired: string }

beforeAll(async () => {
  cofactor = await startCofactor({ admission: { anonymousScopes: ['read', 'sync', 'snapshot'] } })
  editing = createEditing(await cofactor.login('editor'))
  const { delivery } = await cofactor.openNeighbour()
  neighbour = await listen(delivery.app)
  const make = async (scopes: readonly string[], more: object = {}): Promise<string> => {
    const made = await cofactor.local.create({
      collection: 'api-keys',
      data: { name: 'Site', scopes, ...more },
    })
    return String(made.key)
  }
  keys = {
    preview: await make(['read', 'preview']),
    read: await make(['read', 'sync', 'snapshot']),
    expired: await make(['read', 'preview'], { expiresAt: '2020-01-01T00:00:00.000Z' }),
  }
  await cofactor.catchUp()
  while ((await preview('minerals', neighbour.origin)).status !== 200)
    await new Promise((resolve) => setTimeout(resolve, 50))
})

afterAll(async () => {
  await neighbour?.close()
  await cofactor?.stop()
})

const ask = async (path: string, key?: string, origin = cofactor.origin): Promise<Answer> => {
  const response = await fetch(`${origin}/v1/${path}`, {
    redirect: 'manual',
    headers: key === undefined ? {} : { Authorization: `Bearer ${key}` },
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

const preview = (path: string, origin?: string): Promise<Answer> =>
  ask(`${path}${path.includes('?') ? '&' : '?'}perspective=drafts`, keys.preview, origin)

const published = async (path: string): Promise<Answer> => {
  await cofactor.catchUp()
  return ask(path)
}

describe('what a preview shows', () => {
  test('is the latest draft of a published document, while everybody else has what was published', async () => {
    const slug = freshSlug('published')
    const id = await editing.createPublished('minerals', { slug, summary: 'As published.' })
    await editing.saveDraft('minerals', id, { summary: secretText })
    expect((await preview(`minerals/${slug}`)).body).toMatchObject({ data: { slug, summary: secretText } })
    expect((await published(`minerals/${slug}`)).body).toMatchObject({ data: { summary: 'As published.' } })
  })

  test('is also what was never published, and incomplete', async () => {
    const slug = freshSlug('new')
    await editing.create('symptoms', {
      slug,
      name: 'New sign',
      summary: undefined,
      seekCareAdvice: undefined,
    })
    const { status, body } = await preview(`symptoms/${slug}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ data: { type: 'symptoms', slug, name: 'New sign' } })
    expect((await published(`symptoms/${slug}`)).status).toBe(404)
  })

  test('follows each save and deletion made by either process', async () => {
    const slug = freshSlug('followed')
    const id = await editing.create('minerals', { slug, summary: 'One' })
    for (const summary of ['Two', 'Three', 'Four']) {
      await editing.saveDraft('minerals', id, { summary })
      for (const origin of [cofactor.origin, neighbour.origin]) {
        expect((await preview(`minerals/${slug}`, origin)).body).toMatchObject({ data: { summary } })
      }
    }
    await cofactor.local.delete({ collection: 'minerals', id })
    for (const origin of [cofactor.origin, neighbour.origin]) {
      expect((await preview(`minerals/${slug}`, origin)).status).toBe(404)
    }
  })

  test('keeps a document that was taken back, as the draft that it is now', async () => {
    const slug = freshSlug('taken-back')
    const id = await editing.createPublished('minerals', { slug })
    await editing.unpublish('minerals', id)
    expect((await published(`minerals/${slug}`)).status).toBe(404)
    expect((await preview(`minerals/${slug}`)).status).toBe(200)
  })

  test('leads through drafts by references, lists, filters and includes', async () => {
    const [mineral, citation] = [freshSlug('mineral'), freshSlug('citation')]
    const mineralId = await editing.create('minerals', { slug: mineral, name: 'Draft mineral' })
    const citationId = await editing.create('citations', { slug: citation })
    const symptomId = await editing.create('symptoms', { slug: freshSlug('symptom') })
    const claim = freshSlug('claim')
    const ids = { minerals: mineralId, citations: citationId, symptoms: symptomId, people: '', foods: '' }
    await editing.create('claims', { slug: claim }, ids)
    const { body } = await preview(`minerals/${mineral}?include=claims`)
    expect(valueAt(body, 'included.claims.0.slug')).toBe(claim)
    const list = await preview(`minerals?filter[name]=Draft%20mineral&limit=1`)
    expect(list.body).toMatchObject({ data: [{ slug: mineral }] })
  })

  test('says what it is, and signs nothing', async () => {
    const slug = freshSlug('said')
    await editing.createPublished('minerals', { slug })
    const { body } = await preview(`minerals/${slug}`)
    expect(valueAt(body, 'meta.perspective')).toBe('drafts')
    expect(valueAt(body, 'meta.review')).toMatchObject({
      signed: false,
      notice: expect.stringContaining('preview of drafts'),
    })
    expect(valueAt((await published(`minerals/${slug}`)).body, 'meta.perspective')).toBeUndefined()
  })

  test('has no ids, users or internal fields', async () => {
    const slug = freshSlug('internal')
    const id = await editing.create('minerals', { slug })
    const { body } = await preview(`minerals/${slug}`)
    const text = JSON.stringify(body)
    for (const word of [id, '_status', 'updatedAt', 'createdAt', 'cofactor.test', 'governance.internal'])
      expect(text).not.toContain(word)
  })

  test('goes on by a link to drafts', async () => {
    for (let count = 0; count < 3; count += 1) await editing.create('functions', { slug: freshSlug('paged') })
    const first = await preview('functions?limit=2')
    const next = String(valueAt(first.body, 'links.next'))
    expect(next).toContain('perspective=drafts')
    const second = await ask(next.replace('/v1/', ''), keys.preview)
    expect(valueAt(second.body, 'meta.perspective')).toBe('drafts')
    expect(JSON.stringify(second.body)).toContain('paged')
  })
})

describe('a preview is for its key alone:', () => {
  let path: string
  beforeAll(async () => {
    const slug = freshSlug('guarded')
    const id = await editing.createPublished('minerals', { slug, name: 'Guarded', summary: 'As published.' })
    await editing.saveDraft('minerals', id, { summary: secretText })
    await cofactor.catchUp()
    path = `minerals/${slug}`
  })

  const others = [
    ['nobody', () => undefined, 401, 'key-required'],
    ['a key that may only read', () => keys.read, 403, 'missing-scope'],
    ['a key for previews that has expired', () => keys.expired, 401, 'expired-key'],
    ['a key with a typo', () => `${keys.preview.slice(0, -1)}0`, 401, 'invalid-key'],
  ] as const

  test.each(others)('%s gets nothing, before and after one who may', async (_, keyOf, status, code) => {
    const queries = [
      '?perspective=drafts',
      '?%70erspective=drafts',
      '?locale=en&perspective=drafts',
      '?perspective=published&perspective=drafts',
      '?perspective=drafts&perspective=drafts',
    ]
    for (const query of queries) {
      for (const address of [`${path}${query}`, `minerals${query}&filter[name]=Guarded`]) {
        const before = await ask(address, keyOf())
        expect(before).toMatchObject({ status, body: { code } })
        await ask(address, keys.preview)
        const after = await ask(address, keyOf())
        expect(after).toMatchObject({ status, body: { code } })
        expect(JSON.stringify([before.body, after.body])).not.toContain(secretText)
      }
    }
  })

  test('no other door, asked with any key or none, has a word of a draft', async () => {
    const doors = [
      path,
      `${path}?perspective=published`,
      'minerals?limit=100',
      'minerals?filter[name]=Guarded',
      `search?q=${encodeURIComponent(secretText)}`,
      `suggest?q=Unpublished`,
      'sync',
      `${path}.jsonld`,
    ]
    await preview(path)
    await preview('minerals')
    for (const door of doors) {
      for (const key of [undefined, keys.read, keys.preview]) {
        const response = await fetch(`${cofactor.origin}/v1/${door}`, {
          headers: key === undefined ? {} : { Authorization: `Bearer ${key}` },
        })
        expect(await response.text()).not.toContain(secretText)
      }
    }
  })

  test('the same address without the perspective is answered as published, asked by the same key', async () => {
    expect((await preview(path)).body).toMatchObject({ data: { summary: secretText } })
    expect((await ask(path, keys.preview)).body).toMatchObject({ data: { summary: 'As published.' } })
    expect((await preview(path)).body).toMatchObject({ data: { summary: secretText } })
  })

  test('nothing in between may keep it, or ask whether it is still the same', async () => {
    const { headers } = await preview(path)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('etag')).toBeNull()
    expect(headers.get('cache-tag')).toBeNull()
    const plain = await ask(path)
    const conditional = await fetch(`${cofactor.origin}/v1/${path}?perspective=drafts`, {
      headers: {
        Authorization: `Bearer ${keys.preview}`,
        'If-None-Match': String(plain.headers.get('etag')),
      },
    })
    expect(conditional.status).toBe(200)
    await conditional.arrayBuffer()
    const head = await fetch(`${cofactor.origin}/v1/${path}?perspective=drafts`, {
      method: 'HEAD',
      headers: { Authorization: `Bearer ${keys.preview}` },
    })
    expect([head.status, head.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  })

  test.each([
    ['?perspective=previewDrafts', 'invalid-value'],
    ['?perspective=', 'invalid-value'],
    ['?perspective=published&perspective=published', 'repeated-parameter'],
    ['.jsonld?perspective=drafts', 'unknown-parameter'],
    ['?perspective=drafts&limit=3', 'unknown-parameter'],
  ])('%s is refused as %s', async (query, code) => {
    expect(await ask(`${path}${query}`, keys.preview)).toMatchObject({ status: 400, body: { code } })
  })

  test.each([
    'search?q=mag&perspective=drafts',
    'sync?perspective=drafts',
    'openapi.json?perspective=drafts',
  ])('%s knows no perspective', async (address) => {
    const { status, body } = await ask(address, keys.preview)
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'unknown-parameter', parameter: 'perspective' })
  })
})
