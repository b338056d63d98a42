import { expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { freshSlug, partnersSee } from '../../helpers/editing'
import type { Setting } from './setting'

/** One request for several documents. */
export const bulkCases = (setting: () => Setting): void => {
  const create = async (data: object) => {
    const slug = freshSlug('bulk')
    return { slug, id: await setting().editing.create('symptoms', { slug, ...data }) }
  }
  const update = (ids: string[], data: object, query = '') =>
    setting().editing.session('PATCH', `/api/symptoms?where[id][in]=${ids.join(',')}${query}`, data)

  test.each([
    ['', 'as it is'],
    ['&draft=true', 'as the admin asks for it'],
  ])('publishes all of them, each with a revision of its own: “%s”, %s', async (query) => {
    const { cofactor } = setting()
    const documents = [await create({}), await create({}), await create({})]
    await cofactor.catchUp()
    const { revision } = cofactor.store
    const ids = documents.map(({ id }) => id)
    expect(await update(ids, { _status: 'published' }, query)).toMatchObject({ status: 200 })
    for (const { slug } of documents) {
      expect(await partnersSee(cofactor, `symptoms/${slug}`)).toMatchObject({ status: 200 })
    }
    expect(cofactor.store.revision).toBe(revision + 3)
  })

  test('that says nothing of publishing is saved as drafts', async () => {
    const { cofactor, editing } = setting()
    const documents = [await create({ _status: 'published' }), await create({ _status: 'published' })]
    const ids = documents.map(({ id }) => id)
    expect(await update(ids, { summary: 'Edited together.' })).toMatchObject({ status: 200 })
    for (const { id, slug } of documents) {
      expect(await partnersSee(cofactor, `symptoms/${slug}`)).not.toMatchObject({
        body: { data: { summary: 'Edited together.' } },
      })
      expect(await editing.latest('symptoms', id)).toMatchObject({ summary: 'Edited together.' })
    }
  })

  test('takes all of them back', async () => {
    const { cofactor } = setting()
    const documents = [await create({ _status: 'published' }), await create({ _status: 'published' })]
    const ids = documents.map(({ id }) => id)
    expect(await update(ids, { _status: 'draft' }, '&select[name]=true')).toMatchObject({ status: 200 })
    for (const { slug } of documents) {
      expect(await partnersSee(cofactor, `symptoms/${slug}`)).toMatchObject({
        status: 404,
        body: { code: 'document-unpublished' },
      })
    }
  })

  test('publishes none when one breaks a rule, and says which and why', async () => {
    const { cofactor } = setting()
    const name = 'A symptom without red flags'
    const [fine, broken] = [await create({}), await create({ name, redFlags: [] })]
    const answer = await update([fine.id, broken.id], { _status: 'published' })
    expect(answer).toMatchObject({ status: 400 })
    const message = String(valueAt(answer.body, 'errors.0.message'))
    expect(message).toContain(`Nothing was saved, because 1 of the documents could not be. “${name}”: `)
    expect(message).toMatch(/Red flags: A symptom needs at least one red flag/i)
    expect(answer).toMatchObject({ body: { docs: [], message } })
    expect(await partnersSee(cofactor, `symptoms/${fine.slug}`)).toMatchObject({ status: 404 })
  })
}
