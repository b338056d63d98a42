import { expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { freshSlug, partnersSee } from '../../helpers/editing'
import type { Setting } from './setting'

/** What a document refers to may come and go without it being published again. */
export const referenceCases = (setting: () => Setting): void => {
  const linked = async () => {
    const { editing } = setting()
    const slug = freshSlug('linked')
    const ids = {
      minerals: await editing.createPublished('minerals', { slug }),
      symptoms: await editing.createPublished('symptoms', { slug }),
      citations: await editing.createPublished('citations', { slug }),
    }
    const claims = await editing.createPublished('claims', { slug }, ids)
    return { slug, ids: { ...ids, claims } }
  }
  const see = async (path: string) => (await partnersSee(setting().cofactor, path)).body

  test('a target that was taken back vanishes from references and inclusions, and comes back', async () => {
    const { editing } = setting()
    const { slug, ids } = await linked()
    const path = `claims/${slug}?include=citations,evidence.citation,subject,object`
    const whole = await see(path)
    expect(whole).toMatchObject({
      data: {
        subject: { type: 'minerals', slug },
        object: { type: 'symptoms', slug },
        citations: [{ type: 'citations', slug }],
        evidence: [{ citation: { type: 'citations', slug } }],
      },
      included: { citations: [{ slug }], minerals: [{ slug }], symptoms: [{ slug }] },
    })
    for (const type of ['minerals', 'symptoms'] as const) await editing.unpublish(type, ids[type])
    const bare = await see(path)
    expect(bare).toMatchObject({ data: { slug, citations: [{ slug }], evidence: [{ citation: { slug } }] } })
    for (const field of ['data.subject', 'data.object']) expect(bare).not.toHaveProperty(field)
    expect(JSON.stringify(bare)).not.toContain('A mineral that muscles')
    for (const type of ['minerals', 'symptoms'] as const) await editing.publish(type, ids[type])
    expect(await see(path)).toMatchObject({
      data: { subject: { slug }, object: { slug }, citations: [{ slug }] },
      included: { citations: [{ slug }], minerals: [{ slug }], symptoms: [{ slug }] },
    })
  })

  test('a source that was taken back leaves the lists it was found in, and comes back', async () => {
    const { editing } = setting()
    const { slug, ids } = await linked()
    const lists = [`minerals/${slug}?include=claims`, `symptoms/${slug}`, `citations/${slug}`]
    const claimsOf = async () => Promise.all(lists.map(see))
    for (const body of await claimsOf())
      expect(body).toMatchObject({ data: { claims: [{ type: 'claims', slug }] } })
    await editing.unpublish('claims', ids.claims)
    for (const body of await claimsOf()) expect(body).toMatchObject({ data: { claims: [] } })
    await editing.publish('claims', ids.claims)
    for (const body of await claimsOf())
      expect(body).toMatchObject({ data: { claims: [{ type: 'claims', slug }] } })
  })

  test('a claim is not public without a public source', async () => {
    const { cofactor, editing } = setting()
    const { slug, ids } = await linked()
    const editor = await cofactor.login('editor')
    const takeBack = (id: string) => editor('PATCH', `/api/citations/${id}`, { _status: 'draft' })
    const refused = await takeBack(ids.citations)
    expect(refused.status).toBe(409)
    expect(valueAt(refused.body, 'errors.0.message')).toMatch(
      /^The public claim ".+" would be left without a source\. Unpublish it, or give it another public source/u,
    )
    expect(await see(`claims/${slug}`)).toMatchObject({ data: { citations: [{ slug }] } })
    // A draft of the work is no taking back, and neither is one of two sources the last.
    expect((await editor('PATCH', `/api/citations/${ids.citations}?draft=true`, { year: 2021 })).status).toBe(
      200,
    )
    const other = await editing.create('citations', { slug: freshSlug('other') })
    const evidence = [ids.citations, other].map((citation) => ({
      citation,
      stance: 'supports',
      design: 'systematic-review',
      model: 'human',
    }))
    await editing.publish('claims', ids.claims, { evidence })
    expect((await takeBack(ids.citations)).status).toBe(409)
    await editing.publish('citations', other)
    expect((await takeBack(ids.citations)).status).toBe(200)
    await editing.unpublish('claims', ids.claims)
    expect((await takeBack(other)).status).toBe(200)
    const uncited = await editor('PATCH', `/api/claims/${ids.claims}`, { _status: 'published' })
    expect(uncited.status).toBe(400)
    expect(JSON.stringify(uncited.body)).toContain(
      'Readers would see no source: none of the works is public yet.',
    )
  })

  test('references follow a rename and a new title', async () => {
    const { editing } = setting()
    const { slug, ids } = await linked()
    const renamed = freshSlug('renamed')
    await editing.publish('minerals', ids.minerals, { renameTo: renamed, name: 'Magnesium (Mg)' })
    expect(await see(`claims/${slug}`)).toMatchObject({
      data: { subject: { type: 'minerals', slug: renamed, title: 'Magnesium (Mg)' } },
    })
  })

  test('a draft may refer to a draft; published, it does not tell of it', async () => {
    const { editing } = setting()
    const slug = freshSlug('hidden')
    const author = await editing.create('people', { slug, name: 'Nobody knows her yet' })
    await editing.createPublished('functions', { slug, governance: { author } })
    const body = await see(`functions/${slug}?include=governance.author`)
    expect(JSON.stringify(body)).not.toContain('Nobody knows')
    expect(JSON.stringify(body)).not.toContain(author)
    await editing.publish('people', author)
    expect(await see(`functions/${slug}`)).toMatchObject({ data: { governance: { author: { slug } } } })
  })

  test('a deleted target is gone as if it had been taken back', async () => {
    const { cofactor, editing } = setting()
    const slug = freshSlug('signed')
    const author = await editing.createPublished('people', { slug })
    await editing.createPublished('functions', { slug, governance: { author } })
    expect(await see(`functions/${slug}`)).toMatchObject({ data: { governance: { author: { slug } } } })
    const admin = await cofactor.login('admin')
    expect(await admin('DELETE', `/api/people/${author}`)).toMatchObject({ status: 200 })
    expect(await see(`functions/${slug}`)).not.toHaveProperty('data.governance.author')
  })

  test('a citation that is cited is not deleted, and a claim keeps its source', async () => {
    const { cofactor } = setting()
    const { slug, ids } = await linked()
    const admin = await cofactor.login('admin')
    const refused = await admin('DELETE', `/api/citations/${ids.citations}`)
    expect([refused.status, valueAt(refused.body, 'errors.0.message')]).toEqual([
      409,
      expect.stringMatching(/^It is cited by the claim “.+”\. Take it out there first/u),
    ])
    expect(await see(`claims/${slug}`)).toMatchObject({ data: { citations: [{ type: 'citations' }] } })
  })
}
