import { describe, expect, test } from 'vitest'
import { fieldMessages, valueAt } from '../../helpers/answer'
import { freshSlug, partnersSee } from '../../helpers/editing'
import { smallestDocument } from '../../helpers/makeDocuments'
import type { Setting } from './setting'

/** Going back to an earlier version. */
export const restoreCases = (setting: () => Setting): void => {
  /** Published as “First.”, then as “Second.”, with a draft “Third.” on top. */
  const withHistory = async () => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('restored')
    const id = await editing.createPublished('minerals', { slug, summary: 'First.' })
    await editing.publish('minerals', id, { summary: 'Second.' })
    await editing.saveDraft('minerals', id, { summary: 'Third.' })
    const path = `minerals/${slug}`
    const before = await partnersSee(cofactor, path)
    expect(before).toMatchObject({ body: { data: { summary: 'Second.' } } })
    return { id, path, before }
  }
  const restore = (version: string | undefined, query = '') =>
    setting().editing.session('POST', `/api/minerals/versions/${version}${query}`)

  test('an earlier published version is what partners see again', async () => {
    const { cofactor, editing } = setting()
    const { id, path } = await withHistory()
    const [, first] = await editing.versions('minerals', id, 'published')
    expect(await restore(first)).toMatchObject({ status: 200, body: { summary: 'First.' } })
    expect(await partnersSee(cofactor, path)).toMatchObject({ body: { data: { summary: 'First.' } } })
  })

  test.each(['', '?draft=false', '?draft=true', '?depth=0'])(
    'a version that was a draft comes back as a draft, and partners notice nothing: “%s”',
    async (query) => {
      const { cofactor, editing } = setting()
      const { id, path, before } = await withHistory()
      await editing.saveDraft('minerals', id, { summary: 'Fourth.' })
      const [, third] = await editing.versions('minerals', id, 'draft')
      expect(await restore(third, query)).toMatchObject({ status: 200, body: { summary: 'Third.' } })
      expect((await partnersSee(cofactor, path)).body).toEqual(before.body)
      expect(await editing.latest('minerals', id)).toMatchObject({ summary: 'Third.', _status: 'draft' })
    },
  )

  test('a published version restored as a draft is a draft, even when it could not be published now', async () => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('author')
    const ada = await editing.createPublished('people', { slug })
    const governance = {
      author: ada,
      reviewer: await editing.createPublished('people', { slug: freshSlug('reviewer') }),
    }
    const id = await editing.createPublished('minerals', { slug, governance, summary: 'First.' })
    await editing.publish('minerals', id, { summary: 'Second.' })
    const [, first] = await editing.versions('minerals', id, 'published')
    const before = await partnersSee(cofactor, `minerals/${slug}`)
    expect(await restore(first, '?draft=true')).toMatchObject({ status: 200 })
    expect((await partnersSee(cofactor, `minerals/${slug}`)).body).toEqual(before.body)
    expect(await editing.latest('minerals', id)).toMatchObject({ summary: 'First.', _status: 'draft' })
  })

  test('the other doors refuse to restore a draft as if it were published, and say what to do', async () => {
    const { cofactor, editing } = setting()
    const { id, path, before } = await withHistory()
    const [third] = await editing.versions('minerals', id, 'draft')
    const query = `mutation { restoreVersionMineral(id: "${third}") { id } }`
    const answer = await editing.session('POST', '/api/graphql', { query })
    expect(String(valueAt(answer.body, 'errors.0.message'))).toContain('Restore it as a draft')
    const restoring = cofactor.local.restoreVersion({ collection: 'minerals', id: third })
    await expect(restoring).rejects.toThrow('This version is a draft')
    expect((await partnersSee(cofactor, path)).body).toEqual(before.body)
    const asDraft = `mutation { restoreVersionMineral(id: "${third}", draft: true) { id } }`
    expect((await editing.session('POST', '/api/graphql', { query: asDraft })).body).not.toHaveProperty(
      'errors',
    )
    expect((await partnersSee(cofactor, path)).body).toEqual(before.body)
  })

  test('a version that does not exist is 404, and nobody restores without signing in', async () => {
    const { cofactor, editing } = setting()
    const { id } = await withHistory()
    const [version] = await editing.versions('minerals', id, 'published')
    const nowhere = version?.replace(/^.{8}/, '00000000')
    expect(await restore(nowhere)).toMatchObject({ status: 404 })
    expect(await cofactor.request('POST', `/api/minerals/versions/${version}`)).toMatchObject({ status: 403 })
  })

  describe('a restored version keeps the rules of publishing', () => {
    test('and is refused when what it cites was retracted since', async () => {
      const { cofactor, editing } = setting()
      const slug = freshSlug('retracted')
      const ids = {
        minerals: await editing.createPublished('minerals', { slug }),
        symptoms: await editing.createPublished('symptoms', { slug }),
        citations: await editing.createPublished('citations', { slug }),
      }
      const other = await editing.createPublished('citations', {
        slug: freshSlug('other'),
        title: 'Another work',
      })
      const claim = await editing.createPublished('claims', { slug }, ids)
      const changed = smallestDocument('claims', { ...ids, citations: other })
      expect(await editing.publish('claims', claim, { evidence: changed['evidence'] })).toMatchObject({
        status: 200,
      })
      await editing.publish('citations', ids.citations, { integrity: { status: 'retracted' } })
      const [, first] = await editing.versions('claims', claim, 'published')
      const answer = await editing.session('POST', `/api/claims/versions/${first}`)
      expect(fieldMessages(answer)['evidence.0.citation']).toContain('has been retracted')
      expect(await partnersSee(cofactor, `claims/${slug}`)).toMatchObject({
        body: { data: { citations: [{ title: 'Another work' }] } },
      })
      const asDraft = await editing.session('POST', `/api/claims/versions/${first}?draft=true`)
      expect(asDraft).toMatchObject({ status: 200 })
    })

    test('and a restored retraction takes the claims back as the first one did', async () => {
      const { cofactor, editing } = setting()
      const slug = freshSlug('again')
      const ids = {
        minerals: await editing.createPublished('minerals', { slug }),
        symptoms: await editing.createPublished('symptoms', { slug }),
        citations: await editing.createPublished('citations', { slug, integrity: { status: 'retracted' } }),
      }
      await editing.publish('citations', ids.citations, { integrity: { status: 'ok' } })
      const governance = { author: await editing.createPublished('people', { slug }), aiAssistance: 'none' }
      const claim = await editing.createPublished('claims', { slug, governance }, ids)
      expect(await partnersSee(cofactor, `claims/${slug}`)).toMatchObject({ status: 200 })
      const [, retracted] = await editing.versions('citations', ids.citations, 'published')
      const answer = await editing.session('POST', `/api/citations/versions/${retracted}`)
      expect(answer).toMatchObject({ status: 200 })
      expect(await partnersSee(cofactor, `claims/${slug}`)).toMatchObject({
        status: 404,
        body: { code: 'document-unpublished' },
      })
      const { statement } = smallestDocument('claims', ids)
      expect(await editing.latest('claims', claim)).toMatchObject({
        statement,
        evidence: [{ citation: ids.citations }],
        governance: { ...governance, reviewState: 'needs-review' },
      })
    })
  })
}
