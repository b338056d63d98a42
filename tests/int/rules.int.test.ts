import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldMessages } from '../helpers/answer'
import { createEditing, freshSlug, partnersSee, type Editing } from '../helpers/editing'
import { makeDocuments, smallestDocument, type Ids } from '../helpers/makeDocuments'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'
import { normalForms } from './rules/normalForms'
import { ruleRows } from './rules/ruleRows'

let cofactor: Cofactor
let editing: Editing
let ids: Ids

beforeAll(async () => {
  cofactor = await startCofactor()
  editing = createEditing(await cofactor.login('editor'))
  ids = {
    ...(await makeDocuments(cofactor.local)),
    reviewer: await editing.createPublished('people', { slug: 'reviewer' }),
    retracted: await editing.createPublished('citations', {
      slug: 'retracted',
      integrity: { status: 'retracted' },
    }),
  }
})

afterAll(() => cofactor?.stop())

describe.each(ruleRows)('$type: $rule', ({ type, data, path, message }) => {
  test('is not published, and the message at the field says why', async () => {
    const slug = freshSlug('ruled')
    const document = { ...smallestDocument(type, ids), slug, ...data(ids) }
    const answer = await editing.session('POST', `/api/${type}`, { ...document, _status: 'published' })
    expect(answer.status).toBe(400)
    const messages = fieldMessages(answer)
    expect(Object.keys(messages)).toContain(path)
    expect(messages[path]).toContain(message)
    expect(await partnersSee(cofactor, `${type}/${slug}`)).toMatchObject({ status: 404 })
  })

  test('may be kept as a draft, and is refused when that is to be published', async () => {
    const slug = freshSlug('ruled')
    const id = await editing.create(type, { slug, ...data(ids) }, ids)
    const answer = await editing.publish(type, id)
    expect(Object.keys(fieldMessages(answer))).toContain(path)
    expect((await partnersSee(cofactor, `${type}/${slug}`)).status).toBe(404)
  })
})

describe('what the rules allow', () => {
  const publish = async (type: 'foods' | 'claims' | 'minerals' | 'intake-references', data: object) => {
    const slug = freshSlug('allowed')
    await editing.createPublished(type, { slug, ...data }, ids)
    return (await partnersSee(cofactor, `${type}/${slug}`)).body
  }
  const amountOf = (changes: object) => ({
    amounts: [{ mineral: ids['minerals'], unit: 'mg', ...changes }],
  })

  test.each(['missing', 'trace', 'below-loq'])('an amount that is %s has no figure', async (valueType) => {
    const body = await publish('foods', amountOf({ valueType }))
    expect(body).toMatchObject({ data: { amounts: [{ valueType, unit: 'mg' }] } })
    expect(body).not.toHaveProperty('data.amounts.0.amount')
  })

  test('a measured zero is a figure', async () => {
    const body = await publish('foods', amountOf({ valueType: 'measured', amount: 0 }))
    expect(body).toMatchObject({ data: { amounts: [{ amount: 0 }] } })
  })

  test('high certainty on a systematic review', async () => {
    expect(await publish('claims', { certainty: 'high' })).toMatchObject({
      data: { certainty: 'high', plainLanguage: 'Tested, and does not help.' },
    })
  })

  test('animal evidence of very low certainty that is not held supported', async () => {
    const evidence = [{ citation: ids['citations'], stance: 'supports', design: 'animal', model: 'animal' }]
    const grades = { certainty: 'very-low', verdict: 'insufficient' }
    expect(await publish('claims', { evidence, ...grades })).toMatchObject({ data: grades })
  })

  test('an upper level with its scope', async () => {
    const body = await publish('intake-references', { kind: 'UL', ulScope: 'supplements-only', value: 350 })
    expect(body).toMatchObject({ data: { ulScope: 'supplements-only' } })
  })

  test('a review by somebody else, signed with its dates', async () => {
    const governance = {
      author: ids['people'],
      reviewer: ids['reviewer'],
      reviewState: 'reviewed',
      lastReviewed: '2026-01-15',
      nextReviewDue: '2027-01-15',
    }
    expect(await publish('minerals', { governance })).toMatchObject({
      meta: { review: { state: 'reviewed', signed: true, lastReviewed: '2026-01-15' } },
    })
  })

  test('a percentage left empty is computed from the formula', async () => {
    expect(await publish('minerals', { supplementForms: [{ name: 'Oxide', formula: 'MgO' }] })).toMatchObject(
      {
        data: { supplementForms: [{ elementalPercent: 60.3 }] },
      },
    )
  })

  test('part of a group may be changed without the rest of it', async () => {
    const id = await editing.create('minerals', {
      slug: freshSlug('part'),
      governance: { author: ids['people'], reviewer: ids['people'] },
    })
    const answer = await editing.publish('minerals', id, { governance: { reviewState: 'in-review' } })
    expect(Object.keys(fieldMessages(answer))).toEqual(['governance.reviewer'])
  })
})

describe('identifiers are stored in their normal form', () => normalForms(() => ({ cofactor, editing })))

describe('a retraction', () => {
  const cited = async () => {
    const slug = freshSlug('cited')
    const citation = await editing.createPublished('citations', { slug })
    const claim = await editing.createPublished('claims', { slug }, { ...ids, citations: citation })
    return { slug, citation, claim, path: `claims/${slug}` }
  }
  const retract = (id: string, query = '') =>
    editing.session('PATCH', `/api/citations/${id}${query}`, {
      integrity: { status: 'retracted' },
      _status: 'published',
    })
  const returned = { _status: 'draft', governance: { reviewState: 'needs-review' } }

  test.each(['', '?select[title]=true'])(
    'sends the claims that cite it back to review: “%s”',
    async (query) => {
      const { citation, claim, path } = await cited()
      expect(await retract(citation, query)).toMatchObject({ status: 200 })
      expect(await partnersSee(cofactor, path)).toMatchObject({
        status: 404,
        body: { code: 'document-unpublished' },
      })
      expect(await editing.latest('claims', claim)).toMatchObject(returned)
      expect(Object.keys(fieldMessages(await editing.publish('claims', claim)))).toEqual([
        'evidence.0.citation',
      ])
    },
  )

  test('leaves nothing half done: citation and claims are one transaction', async () => {
    const { slug, citation, path } = await cited()
    await cofactor.catchUp()
    const { revision } = cofactor.store
    await retract(citation)
    await cofactor.catchUp()
    expect(cofactor.store.revision).toBe(revision + 2)
    expect(await partnersSee(cofactor, `citations/${slug}`)).toMatchObject({
      body: { data: { integrity: { status: 'retracted' }, claims: [] } },
    })
    expect(await partnersSee(cofactor, path)).toMatchObject({ status: 404 })
  })

  test('takes back a claim whose draft is unfinished, and keeps the draft', async () => {
    const { citation, claim, path } = await cited()
    await editing.saveDraft('claims', claim, { statement: null, explanation: 'Half a thought' })
    expect(await retract(citation)).toMatchObject({ status: 200 })
    expect(await partnersSee(cofactor, path)).toMatchObject({ status: 404 })
    expect(await editing.latest('claims', claim)).toMatchObject({
      ...returned,
      explanation: 'Half a thought',
    })
  })

  test('takes back a claim whose draft no longer cites it: partners still read the one that does', async () => {
    const { citation, claim, path } = await cited()
    const other = smallestDocument('claims', ids)['evidence']
    await editing.saveDraft('claims', claim, { evidence: other })
    await retract(citation)
    expect(await partnersSee(cofactor, path)).toMatchObject({ status: 404 })
    expect(await editing.publish('claims', claim)).toMatchObject({ status: 200 })
    expect(await partnersSee(cofactor, path)).toMatchObject({ status: 200 })
  })

  test('as a draft does nothing yet', async () => {
    const { citation, path } = await cited()
    await editing.saveDraft('citations', citation, { integrity: { status: 'retracted' } })
    expect(await partnersSee(cofactor, path)).toMatchObject({ status: 200 })
  })

  test('leaves the claims of other works alone', async () => {
    const [one, two] = [await cited(), await cited()]
    await retract(one.citation)
    expect(await partnersSee(cofactor, two.path)).toMatchObject({ status: 200 })
  })
})
