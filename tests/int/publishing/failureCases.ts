import { describe, expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { freshSlug, partnersSee } from '../../helpers/editing'
import { password, roles } from '../../helpers/cofactor/users'
import { failingHeader } from '../../helpers/failOnRequest'
import { smallestDocument } from '../../helpers/makeDocuments'
import type { Setting } from './setting'

/** A save that fails leaves nothing: not the document, not a version, not a step for partners. */
export const failureCases = (setting: () => Setting): void => {
  /** Sends a request as admin that fails at the document with the slug. */
  const failing = async (method: string, path: string, slug: string, data?: unknown) => {
    const { cofactor } = setting()
    const { body } = await cofactor.request('POST', '/api/users/login', {
      email: roles.admin,
      password,
    })
    const headers = { Authorization: `JWT ${String(valueAt(body, 'token'))}`, [failingHeader]: slug }
    return cofactor.request(method, path, data, headers)
  }

  /** Everything stored that a failed save could have changed. */
  const stored = async () => {
    const { cofactor } = setting()
    await cofactor.catchUp()
    const rows = async (collection: string) =>
      (await cofactor.local.find({ collection, limit: 0, sort: 'id', pagination: false, locale: 'all' })).docs
    const { docs: versions } = await cofactor.local.findVersions({
      collection: 'minerals',
      limit: 0,
      sort: 'id',
      pagination: false,
    })
    return {
      documents: await rows('minerals'),
      publications: (await rows('publications')).length,
      outbox: await rows('outbox'),
      versions: versions.map(({ id, latest }) => ({ id, latest })),
      revision: cofactor.store.revision,
    }
  }

  const published = async () => {
    const { editing } = setting()
    const slug = freshSlug('failing')
    const id = await editing.createPublished('minerals', { slug, summary: 'First.' })
    await editing.publish('minerals', id, { summary: 'Second.' })
    const [, version] = await editing.versions('minerals', id, 'published')
    return { id, slug, version: String(version), address: `/api/minerals/${id}` }
  }

  test('when a document is created', async () => {
    const slug = freshSlug('failing')
    const before = await stored()
    const data = { ...smallestDocument('minerals'), slug, _status: 'published' }
    expect(await failing('POST', '/api/minerals', slug, data)).toMatchObject({ status: 500 })
    expect(await stored()).toEqual(before)
  })

  type Target = Awaited<ReturnType<typeof published>>
  test.each<[string, (target: Target) => [string, string, unknown?]]>([
    ['published', ({ address }) => ['PATCH', address, { summary: 'Third.', _status: 'published' }]],
    ['saved as a draft', ({ address }) => ['PATCH', `${address}?draft=true`, { summary: 'Third.' }]],
    ['taken back', ({ address }) => ['PATCH', address, { _status: 'draft' }]],
    ['renamed', ({ address, slug }) => ['PATCH', address, { renameTo: `${slug}-x`, _status: 'published' }]],
    ['deleted', ({ address }) => ['DELETE', address]],
    ['deleted in bulk', ({ id }) => ['DELETE', `/api/minerals?where[id][equals]=${id}`]],
    ['restored', ({ version }) => ['POST', `/api/minerals/versions/${version}`]],
    ['restored as a draft', ({ version }) => ['POST', `/api/minerals/versions/${version}?draft=true`]],
  ])('when a document is %s', async (what, request) => {
    const target = await published()
    const before = await stored()
    const [method, path, data] = request(target)
    const failsAt = what === 'renamed' ? `${target.slug}-x` : target.slug
    expect(await failing(method, path, failsAt, data)).toMatchObject({ status: 500 })
    expect(await stored()).toEqual(before)
    expect(await partnersSee(setting().cofactor, `minerals/${target.slug}`)).toMatchObject({
      body: { data: { summary: 'Second.' } },
    })
  })

  describe('when one of several fails', () => {
    test.each([
      ['published', 'PATCH', { summary: 'All at once.', _status: 'published' }],
      ['saved as drafts', 'PATCH', { summary: 'All at once.' }],
      ['deleted', 'DELETE', undefined],
    ])('that were to be %s', async (_what, method, data) => {
      const [one, two, three] = [await published(), await published(), await published()]
      const before = await stored()
      const where = `where[id][in]=${one.id},${two.id},${three.id}`
      const answer = await failing(method, `/api/minerals?${where}`, two.slug, data)
      expect(answer).toMatchObject({ status: 500 })
      // What is deleted by then has no name any more.
      const names = new RegExp(`1 of the documents could not be. (?:“Magnesium”|${two.id}): Something went`)
      expect(String(valueAt(answer.body, 'errors.0.message'))).toMatch(names)
      expect(await stored()).toEqual(before)
    })
  })

  test('when a retraction cannot take back a claim: the citation stays as it was, too', async () => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('failing')
    const ids = {
      minerals: await editing.createPublished('minerals', { slug: freshSlug('subject') }),
      symptoms: await editing.createPublished('symptoms', { slug: freshSlug('object') }),
      citations: await editing.createPublished('citations', { slug: freshSlug('cited') }),
    }
    await editing.createPublished('claims', { slug }, ids)
    const before = await partnersSee(cofactor, `claims/${slug}?include=citations`)
    const data = { integrity: { status: 'retracted' }, _status: 'published' }
    expect(await failing('PATCH', `/api/citations/${ids.citations}`, slug, data)).toMatchObject({
      status: 500,
    })
    expect((await partnersSee(cofactor, `claims/${slug}?include=citations`)).body).toEqual(before.body)
    expect(await editing.latest('citations', ids.citations)).toMatchObject({ integrity: { status: 'ok' } })
  })
}
