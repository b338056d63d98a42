import { describe, expect, test } from 'vitest'
import { fieldMessages, savedId, valueAt } from '../../helpers/answer'
import { freshSlug, partnersSee } from '../../helpers/editing'
import type { Setting } from './setting'

/** Which saves partners notice, and which they do not. */
export const statusCases = (setting: () => Setting): void => {
  const published = async (summary = 'As published.') => {
    const slug = freshSlug('status')
    const id = await setting().editing.createPublished('minerals', { slug, summary })
    const before = await partnersSee(setting().cofactor, `minerals/${slug}`)
    expect(before).toMatchObject({ status: 200, body: { data: { summary } } })
    return { slug, id, before, path: `minerals/${slug}` }
  }

  test('a new document is a draft that partners cannot see', async () => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('new')
    const { revision } = cofactor.store
    await editing.create('minerals', { slug })
    expect(await partnersSee(cofactor, `minerals/${slug}`)).toMatchObject({
      status: 404,
      body: { code: 'document-not-found' },
    })
    expect(cofactor.store.revision).toBe(revision)
  })

  test('publishing is one revision, and serves what was saved', async () => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('published')
    const id = await editing.create('minerals', { slug })
    await cofactor.catchUp()
    const { revision } = cofactor.store
    expect(await editing.publish('minerals', id, { summary: 'Now public.' })).toMatchObject({ status: 200 })
    expect(await partnersSee(cofactor, `minerals/${slug}`)).toMatchObject({
      status: 200,
      body: {
        data: { type: 'minerals', slug, name: 'Magnesium', symbol: 'Mg', summary: 'Now public.' },
        meta: { locale: 'en' },
      },
    })
    expect(cofactor.store.revision).toBe(revision + 1)
  })

  describe('partners see what was published last', () => {
    test('after a draft was saved on top of it', async () => {
      const { cofactor, editing } = setting()
      const { id, path, before } = await published()
      expect(await editing.saveDraft('minerals', id, { summary: 'A draft.' })).toMatchObject({ status: 200 })
      expect((await partnersSee(cofactor, path)).body).toEqual(before.body)
      expect(await editing.latest('minerals', id)).toMatchObject({ summary: 'A draft.', _status: 'draft' })
    })

    test.each([
      ['neither', {}],
      ['an empty status', { _status: null }],
      ['an empty status as text', { _status: '' }],
    ])('after an update that names %s, which is saved as a draft', async (_name, data) => {
      const { cofactor, editing } = setting()
      const { id, path, before } = await published()
      await editing.saveDraft('minerals', id, { summary: 'A draft.' })
      const answer = await editing.session('PATCH', `/api/minerals/${id}`, { summary: 'Edited.', ...data })
      expect(answer).toMatchObject({ status: 200 })
      expect((await partnersSee(cofactor, path)).body).toEqual(before.body)
      expect(await editing.latest('minerals', id)).toMatchObject({ summary: 'Edited.', _status: 'draft' })
    })

    test('after an update through the Local API that says nothing of drafts', async () => {
      const { cofactor, editing } = setting()
      const { id, path, before } = await published()
      await cofactor.local.update({ collection: 'minerals', id, data: { summary: 'By a program.' } })
      expect((await partnersSee(cofactor, path)).body).toEqual(before.body)
      expect(await editing.latest('minerals', id)).toMatchObject({ summary: 'By a program.' })
    })

    test('after an update through GraphQL that says nothing of drafts', async () => {
      const { cofactor, editing } = setting()
      const { id, path, before } = await published()
      const data = '{ summary: "By GraphQL.", governance: { reviewState: in_review } }'
      const query = `mutation { updateMineral(id: "${id}", data: ${data}) { id } }`
      const answer = await editing.session('POST', '/api/graphql', { query })
      expect(answer).toMatchObject({ status: 200, body: { data: { updateMineral: { id } } } })
      expect((await partnersSee(cofactor, path)).body).toEqual(before.body)
      expect(await editing.latest('minerals', id)).toMatchObject({ summary: 'By GraphQL.' })
    })

    test.each(['publishAllLocales=true', 'publishSpecificLocale=es', 'unpublishAllLocales=true'])(
      'after an update with %s that does not say published or draft',
      async (query) => {
        const { cofactor, editing } = setting()
        const { id, path, before } = await published()
        await editing.session('PATCH', `/api/minerals/${id}?${query}`, { summary: 'Edited.' })
        expect((await partnersSee(cofactor, path)).body).toEqual(before.body)
      },
    )
  })

  test.each(['select[name]=true', 'select[_status]=false', 'depth=2'])(
    'publishing counts whatever the answer is asked to hold: %s',
    async (query) => {
      const { cofactor, editing } = setting()
      const { id, path, slug } = await published()
      await editing.session('PATCH', `/api/minerals/${id}?${query}`, {
        summary: 'Published again.',
        _status: 'published',
      })
      expect(await partnersSee(cofactor, path)).toMatchObject({
        body: { data: { summary: 'Published again.' } },
      })
      expect(await editing.session('DELETE', `/api/minerals/${id}?${query}`)).toMatchObject({ status: 403 })
      const admin = await cofactor.login('admin')
      expect(await admin('DELETE', `/api/minerals/${id}?${query}`)).toMatchObject({ status: 200 })
      expect(await partnersSee(cofactor, `minerals/${slug}`)).toMatchObject({
        status: 404,
        body: { code: 'document-unpublished' },
      })
    },
  )

  test('unpublishing said out loud takes a document back, and publishing brings it back', async () => {
    const { cofactor, editing } = setting()
    const { id, path } = await published()
    expect(await editing.unpublish('minerals', id)).toMatchObject({ status: 200 })
    expect(await partnersSee(cofactor, path)).toMatchObject({
      status: 404,
      body: { code: 'document-unpublished' },
    })
    await editing.publish('minerals', id)
    expect(await partnersSee(cofactor, path)).toMatchObject({ status: 200 })
  })

  test('a document with an unfinished draft is taken back by the button in the admin', async () => {
    const { cofactor, editing } = setting()
    const { id, path } = await published()
    await editing.saveDraft('minerals', id, { summary: null })
    expect(fieldMessages(await editing.unpublish('minerals', id))).toHaveProperty('summary')
    expect(await partnersSee(cofactor, path)).toMatchObject({ status: 200 })
    const button = `/api/minerals/${id}?unpublishAllLocales=true`
    expect(await editing.session('PATCH', button, { _status: 'draft' })).toMatchObject({ status: 200 })
    expect(await partnersSee(cofactor, path)).toMatchObject({ body: { code: 'document-unpublished' } })
  })

  test('drafts of a document that was taken back are no news for partners', async () => {
    const { cofactor, editing } = setting()
    const { id } = await published()
    await editing.unpublish('minerals', id)
    await cofactor.catchUp()
    const { revision } = cofactor.store
    await editing.saveDraft('minerals', id, { summary: 'In the works.' })
    await editing.unpublish('minerals', id)
    const admin = await cofactor.login('admin')
    await admin('DELETE', `/api/minerals/${id}`)
    await cofactor.catchUp()
    expect(cofactor.store.revision).toBe(revision)
  })

  test('a deleted document is gone for partners too, one by one and in bulk', async () => {
    const { cofactor } = setting()
    const admin = await cofactor.login('admin')
    const [one, two, three] = [await published(), await published(), await published()]
    expect(await admin('DELETE', `/api/minerals/${one.id}`)).toMatchObject({ status: 200 })
    const where = `where[id][in]=${two.id},${three.id}`
    expect(await admin('DELETE', `/api/minerals?${where}&select[name]=true`)).toMatchObject({ status: 200 })
    for (const { path } of [one, two, three]) {
      expect(await partnersSee(cofactor, path)).toMatchObject({
        status: 404,
        body: { code: 'document-unpublished' },
      })
    }
  })

  test('a document that was never public leaves no trace when it is deleted', async () => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('never')
    const id = await editing.create('minerals', { slug, firstPublishedAt: '2001-01-01T00:00:00.000Z' })
    const admin = await cofactor.login('admin')
    await admin('DELETE', `/api/minerals/${id}`)
    expect(await partnersSee(cofactor, `minerals/${slug}`)).toMatchObject({
      status: 404,
      body: { code: 'document-not-found' },
    })
  })

  describe('a duplicate is never public', () => {
    test.each([
      ['as the admin asks for it', '', {}],
      ['with draft=false', '?draft=false', {}],
      ['with a status of its own', '?draft=false', { _status: 'published' }],
    ])('%s', async (_name, query, data) => {
      const { cofactor, editing } = setting()
      const { id, slug } = await published()
      const answer = await editing.session('POST', `/api/minerals/${id}/duplicate${query}`, data)
      const copy = savedId(answer)
      expect(answer.body).toMatchObject({ doc: { _status: 'draft', slug: `${slug}-copy` } })
      expect(await partnersSee(cofactor, `minerals/${slug}-copy`)).toMatchObject({ status: 404 })
      await editing.publish('minerals', copy)
      expect(await partnersSee(cofactor, `minerals/${slug}-copy`)).toMatchObject({ status: 200 })
    })

    test('and may be made again and again', async () => {
      const { editing } = setting()
      const { id, slug } = await published()
      const slugs = []
      for (let copy = 0; copy < 3; copy += 1) {
        const answer = await editing.session('POST', `/api/minerals/${id}/duplicate`, {})
        slugs.push(valueAt(answer.body, 'doc.slug'))
      }
      expect(slugs).toEqual([`${slug}-copy`, `${slug}-copy-2`, `${slug}-copy-3`])
    })
  })
}
