import { describe, expect, test } from 'vitest'
import { referencePaths } from '../../src/references/referencePaths'
import { valueAt } from '../helpers/answer'
import { freshSlug, partnersSee } from '../helpers/editing'
import { smallestDocument } from '../helpers/makeDocuments'
import { citationSetting } from './citations/setting'

const setting = citationSetting({ isChecked: false })

const merge = (from: string, into: string, preview = false) =>
  setting().sessions.editor('POST', `/api/citations/${from}/merge`, { into, preview })

const slugsOf = (body: unknown): unknown[] => {
  const rows = valueAt(body, 'data.evidence')
  return Array.isArray(rows) ? rows.map((row: unknown) => valueAt(row, 'citation.slug')) : []
}

const pmidOf = (slug: string): string => slug.replace(/\D+/, '7')

/** Two public citations of one work, and nodes for claims. */
const makePair = async () => {
  const { editing } = setting()
  const [from, into] = [freshSlug('duplicate'), freshSlug('kept')]
  const fromId = await editing.createPublished('citations', { slug: from, doi: `10.5555/${from}` })
  const intoId = await editing.createPublished('citations', { slug: into, pmid: pmidOf(into) })
  const minerals = await editing.createPublished('minerals', { slug: freshSlug('mineral') })
  const symptoms = await editing.createPublished('symptoms', { slug: freshSlug('symptom') })
  return { from, into, fromId, intoId, nodes: { minerals, symptoms } }
}

/** What is cited cannot be deleted, so this goes by the database alone. */
const forget = async (id: string) =>
  setting().cofactor.payload.db.deleteOne({ collection: 'citations', where: { id: { equals: id } } })

describe('merging', () => {
  test('moves public references, in all languages, and partners are told of the citation that is kept', async () => {
    const { editing, cofactor } = setting()
    const { from, into, fromId, intoId, nodes } = await makePair()
    const slug = freshSlug('claim')
    const row = { stance: 'supports', design: 'rct', model: 'human' }
    const claim = await editing.createPublished(
      'claims',
      {
        slug,
        evidence: [
          { ...row, citation: fromId, finding: 'In English.' },
          { ...row, citation: intoId, finding: 'Of the other.' },
        ],
      },
      nodes,
    )
    const rows = valueAt(await editing.latest('claims', claim), 'evidence')
    const spanish = (Array.isArray(rows) ? rows : []).map((one: object, index) => ({
      ...one,
      finding: index === 0 ? 'En español.' : 'Del otro.',
    }))
    const inOtherLanguage = { evidence: spanish, statement: 'En español.', _status: 'published' }
    expect(await editing.session('PATCH', `/api/claims/${claim}?locale=es`, inOtherLanguage)).toMatchObject({
      status: 200,
    })
    const food = await editing.createPublished('foods', { slug: freshSlug('food'), source: fromId })

    expect((await merge(fromId, intoId, true)).body).toEqual({ moved: { foods: 1, claims: 1 } })
    expect(slugsOf((await partnersSee(cofactor, `claims/${slug}?include=evidence.citation`)).body)).toEqual([
      from,
      into,
    ])

    expect(await merge(fromId, intoId)).toMatchObject({
      status: 200,
      body: { moved: { foods: 1, claims: 1 } },
    })

    const seen = await partnersSee(cofactor, `claims/${slug}?include=evidence.citation`)
    expect(slugsOf(seen.body)).toEqual([into, into])
    expect(valueAt(seen.body, 'data.citations')).toMatchObject([{ slug: into }])
    expect(valueAt(seen.body, 'data.evidence.0.finding')).toBe('In English.')
    const inSpanish = await partnersSee(cofactor, `claims/${slug}?locale=es`)
    expect(valueAt(inSpanish.body, 'data.evidence.0.finding')).toBe('En español.')
    expect(await editing.latest('claims', claim)).toMatchObject({ _status: 'published', citations: [intoId] })
    expect(await editing.latest('foods', food)).toMatchObject({ source: intoId })
    await forget(intoId)
  })

  test('leaves the duplicate as a draft that says so, and its address redirects', async () => {
    const { editing, cofactor } = setting()
    const { from, into, fromId, intoId } = await makePair()
    await editing.saveDraft('citations', intoId, { funding: 'A draft of the one that is kept.' })
    expect((await merge(fromId, intoId)).status).toBe(200)

    await cofactor.catchUp()
    const redirect = await fetch(`${cofactor.origin}/v1/citations/${from}`, { redirect: 'manual' })
    expect(redirect.status).toBe(308)
    expect(redirect.headers.get('location')).toBe(`/v1/citations/${into}`)
    const kept = await partnersSee(cofactor, `citations/${into}`)
    expect(valueAt(kept.body, 'data')).toMatchObject({ doi: `10.5555/${from}`, pmid: pmidOf(into) })
    expect(JSON.stringify(kept.body)).not.toContain('A draft of the one')
    expect(await editing.latest('citations', intoId)).toMatchObject({
      _status: 'draft',
      funding: 'A draft of the one that is kept.',
      previousSlugs: [from],
      doi: `10.5555/${from}`,
    })

    const duplicate = await editing.latest('citations', fromId)
    expect(duplicate).toMatchObject({
      _status: 'draft',
      slug: `${from}-duplicate`,
      duplicateOf: intoId,
      integrity: { supersededBy: intoId },
      workflow: { state: 'archived' },
    })
    expect(valueAt(duplicate, 'integrity.note')).toContain(`(${into}). It had DOI 10.5555/${from}.`)
    const again = await editing.publish('citations', fromId)
    expect(again.status).toBe(400)
    expect(JSON.stringify(again.body)).toContain('was merged into')
    // The one that is kept can still be saved, with the DOI it took over.
    expect((await editing.publish('citations', intoId, { funding: 'Now public.' })).status).toBe(200)
    await forget(intoId)
  })

  test('moves references in drafts and leaves them drafts', async () => {
    const { editing, cofactor } = setting()
    const { into, from, fromId, intoId, nodes } = await makePair()
    const slug = freshSlug('claim')
    const claim = await editing.createPublished('claims', { slug }, { ...nodes, citations: fromId })
    await editing.saveDraft('claims', claim, { statement: 'Only in the draft.' })
    const draft = await editing.create(
      'claims',
      { slug: freshSlug('draft') },
      { ...nodes, citations: intoId },
    )
    const { evidence } = Object(smallestDocument('claims', { ...nodes, citations: fromId }))
    await editing.saveDraft('claims', draft, { evidence })
    const article = await editing.create('articles', {
      slug: freshSlug('article'),
      body: [{ blockType: 'claim', claim }],
    })
    const { revision } = cofactor.store

    expect((await merge(fromId, intoId)).body).toEqual({ moved: { claims: 2 } })

    const seen = await partnersSee(cofactor, `claims/${slug}?include=evidence.citation`)
    expect(slugsOf(seen.body)).toEqual([into])
    expect(JSON.stringify(seen.body)).not.toContain('Only in the draft')
    expect(await editing.latest('claims', claim)).toMatchObject({
      _status: 'draft',
      statement: 'Only in the draft.',
      evidence: [{ citation: intoId }],
      citations: [intoId],
    })
    expect(await editing.latest('claims', draft)).toMatchObject({
      _status: 'draft',
      evidence: [{ citation: intoId }],
    })
    // A draft that says what it said may be published.
    expect((await editing.publish('claims', claim)).status).toBe(200)
    expect(JSON.stringify(await partnersSee(cofactor, `claims/${slug}`))).not.toContain(from)
    expect(cofactor.store.revision).toBeGreaterThan(revision)
    await cofactor.local.delete({ collection: 'articles', id: article })
    await forget(intoId)
  })

  test('takes claims back where the citation that is kept was retracted', async () => {
    const { editing, cofactor } = setting()
    const { fromId, intoId, nodes } = await makePair()
    const slug = freshSlug('claim')
    await editing.createPublished('claims', { slug }, { ...nodes, citations: fromId })
    await editing.publish('citations', intoId, { integrity: { status: 'retracted' } })
    expect((await merge(fromId, intoId)).status).toBe(200)
    expect((await partnersSee(cofactor, `claims/${slug}`)).status).toBe(404)
    await forget(intoId)
  })

  test('writes nothing at all where something goes wrong on the way', async () => {
    const { editing, cofactor } = setting()
    const { from, fromId, intoId, nodes } = await makePair()
    const slug = freshSlug('claim')
    const claim = await editing.createPublished('claims', { slug }, { ...nodes, citations: fromId })
    const { hooks } = cofactor.payload.collections.citations.config
    const fail = () => {
      throw new Error('Out of order.')
    }
    hooks.afterChange.push(fail)
    const answer = await merge(fromId, intoId)
    hooks.afterChange.splice(hooks.afterChange.indexOf(fail), 1)
    expect(answer.status).toBe(500)
    expect(slugsOf((await partnersSee(cofactor, `claims/${slug}?include=evidence.citation`)).body)).toEqual([
      from,
    ])
    expect(await editing.latest('claims', claim)).toMatchObject({ citations: [fromId] })
    expect(await editing.latest('citations', fromId)).toMatchObject({ slug: from, _status: 'published' })
    await forget(fromId)
    await forget(intoId)
  })
})

describe('merging is refused', () => {
  test('into itself, into nothing, into a draft of a public one, and twice', async () => {
    const { editing } = setting()
    const { fromId, intoId } = await makePair()
    const draft = await editing.create('citations', { slug: freshSlug('draft'), title: 'A draft' })
    const messageOf = async (from: string, into: string) => {
      const { status, body } = await merge(from, into)
      return [status, valueAt(body, 'errors.0.message')]
    }
    expect(await messageOf(fromId, fromId)).toEqual([400, expect.stringContaining('into itself')])
    expect(await messageOf(fromId, 'nothing')).toEqual([404, 'There is no such citation.'])
    expect(await messageOf(fromId, draft)).toEqual([409, expect.stringContaining('Publish it first.')])
    expect((await merge(fromId, intoId)).status).toBe(200)
    expect(await messageOf(fromId, intoId)).toEqual([409, expect.stringContaining('was merged already')])
    expect(await messageOf(draft, fromId)).toEqual([409, expect.stringContaining('was itself merged')])
    const missing = await setting().sessions.editor('POST', `/api/citations/${draft}/merge`, {})
    expect(missing.status).toBe(400)
    await forget(intoId)
  })
})

test('where to look follows from the fields of the collections', () => {
  const { collections } = setting().cofactor.payload
  const paths = Object.fromEntries(
    Object.values(collections)
      .map(
        ({ config }) =>
          [config.slug, referencePaths(config.fields, 'citations').map(({ path }) => path)] as const,
      )
      .filter(([, found]) => found.length > 0),
  )
  expect(paths).toMatchObject({
    claims: ['evidence.citation', 'citations'],
    'intake-references': ['citation'],
    citations: ['integrity.supersededBy', 'duplicateOf'],
  })
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(['minerals', 'therapies', 'foods']))
})
