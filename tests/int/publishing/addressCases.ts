import { describe, expect, test } from 'vitest'
import { fieldMessages } from '../../helpers/answer'
import { freshSlug, partnersSee } from '../../helpers/editing'
import type { Setting } from './setting'

/** Public addresses: fixed once public, moved only on purpose, never given to somebody else. */
export const addressCases = (setting: () => Setting): void => {
  const published = async () => {
    const slug = freshSlug('address')
    return { slug, id: await setting().editing.createPublished('minerals', { slug }) }
  }
  /** Published, and moved to another address. */
  const moved = async () => {
    const { slug: old, id } = await published()
    const slug = freshSlug('moved')
    expect(await setting().editing.publish('minerals', id, { renameTo: slug })).toMatchObject({ status: 200 })
    return { id, old, slug }
  }

  test('an address is made from the title where none was given', async () => {
    const { cofactor, editing } = setting()
    await editing.createPublished('factors', { name: 'Ácido fítico (fitato)' })
    expect(await partnersSee(cofactor, 'factors/acido-fitico-fitato')).toMatchObject({ status: 200 })
  })

  test('the address of a draft may change, that of a public document may not, as the message at the field says', async () => {
    const { cofactor, editing } = setting()
    const first = freshSlug('draft')
    const id = await editing.create('minerals', { slug: first })
    const slug = freshSlug('settled')
    await editing.saveDraft('minerals', id, { slug })
    await editing.publish('minerals', id)
    expect(await partnersSee(cofactor, `minerals/${slug}`)).toMatchObject({ status: 200 })
    for (const save of [editing.publish, editing.saveDraft]) {
      const answer = await save('minerals', id, { slug: 'somewhere-else' })
      expect(answer).toMatchObject({ status: 400 })
      expect(fieldMessages(answer)['slug']).toContain('“Rename address to”')
    }
    expect(await partnersSee(cofactor, 'minerals/somewhere-else')).toMatchObject({ status: 404 })
  })

  test('a rename waits for publishing, then the old address redirects with its query', async () => {
    const { cofactor, editing } = setting()
    const { slug, id } = await published()
    const next = freshSlug('renamed')
    await editing.saveDraft('minerals', id, { renameTo: next })
    expect(await partnersSee(cofactor, `minerals/${slug}`)).toMatchObject({ status: 200 })
    expect(await partnersSee(cofactor, `minerals/${next}`)).toMatchObject({ status: 404 })
    await editing.publish('minerals', id)
    expect(await partnersSee(cofactor, `minerals/${next}`)).toMatchObject({
      status: 200,
      body: { data: { slug: next } },
    })
    const redirect = await partnersSee(cofactor, `minerals/${slug}?fields=name&locale=es`)
    expect(redirect.status).toBe(308)
    expect(redirect.headers.get('location')).toBe(`/v1/minerals/${next}?fields=name&locale=es`)
  })

  test('every earlier address redirects to the present one, and may be taken up again', async () => {
    const { cofactor, editing } = setting()
    const { id, old, slug } = await moved()
    const last = freshSlug('last')
    await editing.publish('minerals', id, { renameTo: last })
    for (const earlier of [old, slug]) {
      const redirect = await partnersSee(cofactor, `minerals/${earlier}`)
      expect(redirect.headers.get('location')).toBe(`/v1/minerals/${last}`)
    }
    await editing.publish('minerals', id, { renameTo: old })
    expect(await partnersSee(cofactor, `minerals/${old}`)).toMatchObject({ status: 200 })
    expect((await partnersSee(cofactor, `minerals/${slug}`)).status).toBe(308)
  })

  test('a version from before the rename comes back under the new address', async () => {
    const { cofactor, editing } = setting()
    const { id, old, slug } = await moved()
    const [, first] = await editing.versions('minerals', id, 'published')
    expect(await editing.session('POST', `/api/minerals/versions/${first}`)).toMatchObject({ status: 200 })
    expect(await partnersSee(cofactor, `minerals/${slug}`)).toMatchObject({ status: 200 })
    expect((await partnersSee(cofactor, `minerals/${old}`)).status).toBe(308)
  })

  describe('an earlier address is refused to others', () => {
    const refusal = 'is an earlier address of another document and redirects there'

    test('when a document is created or a draft moves to it', async () => {
      const { editing } = setting()
      const { old } = await moved()
      const created = await editing.session('POST', '/api/minerals', { name: 'Other', slug: old })
      expect(fieldMessages(created)['slug']).toContain(refusal)
      const id = await editing.create('minerals', { slug: freshSlug('other') })
      expect(fieldMessages(await editing.saveDraft('minerals', id, { slug: old }))['slug']).toContain(refusal)
    })

    test('when another public document is renamed to it', async () => {
      const { editing } = setting()
      const { old } = await moved()
      const other = await published()
      const answer = await editing.publish('minerals', other.id, { renameTo: old })
      expect(fieldMessages(answer)['renameTo']).toContain(refusal)
    })

    test('when a draft had chosen it before anybody had it', async () => {
      const { cofactor, editing } = setting()
      const { id } = await published()
      const waiting = await editing.create('minerals', { slug: freshSlug('waiting') })
      const slug = freshSlug('wanted')
      await editing.saveDraft('minerals', waiting, { slug })
      await editing.publish('minerals', id, { renameTo: slug })
      const inUse = await editing.publish('minerals', waiting)
      expect(fieldMessages(inUse)['slug']).toContain('is the address of another document')
      await editing.publish('minerals', id, { renameTo: freshSlug('gone') })
      expect(fieldMessages(await editing.publish('minerals', waiting))['slug']).toContain(refusal)
      expect((await partnersSee(cofactor, `minerals/${slug}`)).status).toBe(308)
    })
  })

  test('an address in use is refused at the field in which it was asked for', async () => {
    const { editing } = setting()
    const [one, two] = [await published(), await published()]
    const refusal = `“${one.slug}” is the address of another document. Choose another one.`
    const renamed = await editing.publish('minerals', two.id, { renameTo: one.slug })
    expect(fieldMessages(renamed)).toEqual({ renameTo: refusal })
    const created = await editing.session('POST', '/api/minerals', { name: 'Other', slug: one.slug })
    expect(fieldMessages(created)).toEqual({ slug: refusal })
  })

  test('what an address was before, and since when it is public, is not for anybody to write', async () => {
    const { cofactor, editing } = setting()
    const claimed = freshSlug('claimed')
    const slug = freshSlug('forged')
    const forged = { previousSlugs: [claimed], firstPublishedAt: '2001-01-01T00:00:00.000Z' }
    const id = await editing.create('minerals', { slug, ...forged })
    await editing.publish('minerals', id, forged)
    await editing.publish('minerals', id, forged)
    expect(await partnersSee(cofactor, `minerals/${claimed}`)).toMatchObject({ status: 404 })
    const { body } = await partnersSee(cofactor, `minerals/${slug}`)
    expect(body).not.toMatchObject({ data: { firstPublishedAt: forged.firstPublishedAt } })
  })
}
