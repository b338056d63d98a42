import { afterEach, describe, expect, test } from 'vitest'
import { repeatOnConflict } from '../../src/database/repeatOnConflict'
import { fieldMessages, valueAt } from '../helpers/answer'
import { partnersSee } from '../helpers/editing'
import { citationSetting, garrison } from './citations/setting'

const setting = citationSetting()

afterEach(() => setting().registers.reset())

const resolve = (text: string) => setting().sessions.editor('POST', '/api/citations/resolve', { text })

const stored = async (id: string) => (await setting().editing.latest('citations', id)) ?? {}

/** By the program, at whatever moment its own check has the citation. */
const remove = async (...ids: string[]) => {
  const { local } = setting().cofactor
  for (const id of ids) {
    await repeatOnConflict(() => local.delete({ collection: 'citations', id }), 10_000)
  }
}

const checked = (id: string) =>
  expect.poll(async () => valueAt(await stored(id), 'checks.identity.status'), { timeout: 15_000 })

describe('POST /api/citations/resolve', () => {
  test('fills the fields of a citation from the registers', async () => {
    const { status, body } = await resolve('https://doi.org/10.1002/14651858.CD009402.pub3')
    expect(status).toBe(200)
    expect(body).toEqual({
      found: [
        {
          source: 'crossref',
          match: 'identifier',
          citation: expect.objectContaining({
            title: garrison.title,
            studyDesign: 'systematic-review',
            pmid: '32956536',
            pmcid: 'PMC8094171',
          }),
        },
      ],
    })
  })

  test('what it gives can be saved and published as it is', async () => {
    const { body } = await resolve('PMID: 32956536')
    const citation = valueAt(body, 'found.0.citation')
    const answer = await setting().sessions.editor('POST', '/api/citations', {
      ...Object(citation),
      _status: 'published',
    })
    expect(answer.status).toBe(201)
    await remove(String(valueAt(answer.body, 'doc.id')))
  })

  test('names the citation that holds the work already, published or not', async () => {
    const id = await setting().editing.create('citations', { ...garrison, slug: 'garrison' })
    const { body } = await resolve('32956536')
    expect(valueAt(body, 'found.0.existing')).toEqual({ id, title: garrison.title, slug: 'garrison' })
    await remove(id)
  })

  test('finds a stored work without identifiers by title, year and first author', async () => {
    const { title, year, authors } = garrison
    const id = await setting().editing.create('citations', { title, year, authors, slug: 'bare' })
    expect(valueAt((await resolve('32956536')).body, 'found.0.existing.id')).toBe(id)
    await remove(id)
  })

  test('answers from what is stored where a register is down, and says so where nothing is', async () => {
    const doi = '10.5555/cofactor.concern'
    setting().registers.fail({ at: /works|fcgi/, status: 500, times: 99 })
    const { body } = await resolve(doi)
    expect(valueAt(body, 'found')).toEqual([])
    expect(valueAt(body, 'problem')).toContain('Crossref has a fault of its own at the moment.')
    const id = await setting().editing.create('citations', { title: 'Zinc', doi, slug: 'zinc' })
    expect((await resolve(doi)).body).toMatchObject({ found: [{ source: 'stored', existing: { id } }] })
    await remove(id)
  })

  test('offers suggestions for words and takes none of them', async () => {
    const { body } = await resolve('Garrison SR. Magnesium for skeletal muscle cramps. Cochrane. 2020;9:1-2')
    const found = valueAt(body, 'found')
    expect(found).toMatchObject([
      { source: 'crossref', match: 'suggestion' },
      { source: 'parsed', match: 'suggestion' },
    ])
  })

  test.each([
    [{}, '“text” is missing'],
    [{ text: '   ' }, '“text” is missing'],
    [{ text: 'x'.repeat(20_001) }, 'has 20001 characters'],
    [[1], '“text” is missing'],
  ])('refuses %j', async (data, message) => {
    const answer = await setting().sessions.reviewer('POST', '/api/citations/resolve', data)
    expect(answer.status).toBe(400)
    expect(valueAt(answer.body, 'message')).toContain(message)
  })
})

describe('nobody without a role gets in', () => {
  test.each(['resolve', 'duplicates', 'some-id/check', 'some-id/merge'])('%s', async (path) => {
    const { cofactor } = setting()
    const answer = await cofactor.request('POST', `/api/citations/${path}`, { text: '32956536', into: 'x' })
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).not.toContain('Magnesium')
    expect(setting().registers.asked).toHaveLength(0)
  })

  test('and reviewers merge nothing', async () => {
    const answer = await setting().sessions.reviewer('POST', '/api/citations/x/merge', { into: 'y' })
    expect(answer.status).toBe(403)
  })
})

describe('a second citation of one work is refused', () => {
  test('by DOI in any spelling and by PMID, with a message at the field that names the first', async () => {
    const { editing, sessions } = setting()
    const id = await editing.create('citations', { ...garrison, slug: 'first-of-two' })
    const again = await sessions.editor('POST', '/api/citations', {
      title: 'Another',
      slug: 'second-of-two',
      doi: 'https://doi.org/10.1002/14651858.cd009402.PUB3',
      pmid: '32956536',
      _status: 'draft',
    })
    expect(again.status).toBe(400)
    const named = '“Magnesium for skeletal muscle cramps” (first-of-two, a draft)'
    expect(fieldMessages(again)).toEqual({
      doi: `This DOI belongs to another citation, ${named}. Use that one, or merge the two.`,
      pmid: `This PMID belongs to another citation, ${named}. Use that one, or merge the two.`,
    })
    await remove(id)
  })

  test('also one that only a draft of a public citation has, and one that is changed to it', async () => {
    const { cofactor, editing } = setting()
    const one = await editing.createPublished('citations', { slug: 'has-it-in-a-draft' })
    // By the program, whose saves are not checked a moment later: that may meet the next save.
    const draft = { collection: 'citations', draft: true }
    await cofactor.local.update({ ...draft, id: one, data: { doi: '10.5555/in.a.draft', _status: 'draft' } })
    const wanting = { slug: 'wants-it', title: 'Other', doi: '10.5555/own', _status: 'draft' }
    const { id: other } = await cofactor.local.create({ ...draft, data: wanting })
    const answer = await editing.saveDraft('citations', other, { doi: '10.5555/in.a.draft' })
    expect(fieldMessages(answer)['doi']).toContain('(has-it-in-a-draft, a draft)')
    expect((await editing.saveDraft('citations', other, { doi: '10.5555/OWN' })).status).toBe(200)
    await remove(one, other)
  })

  test('a title alike is told and not refused', async () => {
    const { editing, sessions } = setting()
    const one = await editing.create('citations', { slug: 'alike', title: garrison.title, year: 2020 })
    const other = await editing.create('citations', { slug: 'alike-too', title: garrison.title, year: 2020 })
    const facts = { id: other, title: `${garrison.title}.`, year: 2021 }
    const { body } = await sessions.reviewer('POST', '/api/citations/duplicates', facts)
    expect(valueAt(body, 'duplicates')).toMatchObject([{ id: one, by: 'title', slug: 'alike' }])
    await remove(one, other)
  })
})

describe('the check of identity', () => {
  test('follows a save with a new DOI, and is not written by a form', async () => {
    const { editing } = setting()
    const id = await editing.create('citations', { ...garrison, slug: 'checked', checks: { forged: true } })
    await checked(id).toBe('verified')
    const before = await stored(id)
    expect(valueAt(before, 'identityCheck')).toMatchObject({
      status: 'verified',
      note: expect.stringContaining('Same title, year, first author, DOI, PMID at Crossref and PubMed.'),
    })
    await editing.saveDraft('citations', id, { checks: null, title: garrison.title })
    expect(valueAt(await stored(id), 'checks')).toEqual(valueAt(before, 'checks'))
    await remove(id)
  })

  test('finds a PMID of another work, and no longer calls verified what was changed', async () => {
    const { editing, sessions } = setting()
    const id = await editing.create('citations', { ...garrison, slug: 'mixed-up' })
    await checked(id).toBe('verified')
    setting().registers.fail({ at: /works|fcgi/, status: 500, times: 99 })
    await editing.saveDraft('citations', id, { pmid: '9500320' })
    expect(valueAt(await stored(id), 'identityCheck.status')).toBe('unverified')
    setting().registers.reset()
    const { status, body } = await sessions.reviewer('POST', `/api/citations/${id}/check`)
    expect(status).toBe(200)
    expect(valueAt(body, 'checks.identity')).toMatchObject({
      status: 'conflict',
      note: expect.stringContaining('title is “Magnesium for skeletal muscle cramps” here'),
    })
    expect(valueAt(await stored(id), 'identityCheck.status')).toBe('conflict')
    await remove(id)
  })

  test('tells partners nothing, and leaves dates and versions as they are', async () => {
    const { editing, sessions, cofactor } = setting()
    const id = await editing.createPublished('citations', { ...garrison, slug: 'quiet' })
    await checked(id).toBe('verified')
    await cofactor.catchUp()
    const { revision } = cofactor.store
    const seen = (await partnersSee(cofactor, 'citations/quiet')).body
    const versions = await editing.versions('citations', id, 'published')
    const { updatedAt } = Object(await stored(id))
    expect((await sessions.editor('POST', `/api/citations/${id}/check`)).status).toBe(200)
    await cofactor.catchUp()
    expect(cofactor.store.revision).toBe(revision)
    expect((await partnersSee(cofactor, 'citations/quiet')).body).toEqual(seen)
    expect(valueAt(seen, 'data.identityCheck.status')).toBe('unverified')
    expect(await editing.versions('citations', id, 'published')).toEqual(versions)
    expect(Object(await stored(id)).updatedAt).toBe(updatedAt)
    await remove(id)
  })

  test('says so where nothing could be asked, and of a citation that is not there', async () => {
    const { editing, sessions } = setting()
    const id = await editing.create('citations', { slug: 'unasked', title: 'Zinc' })
    await editing.saveDraft('citations', id, { pmid: '90000001', title: 'Zinc' })
    setting().registers.fail({ at: /works|fcgi/, status: 500, times: 99 })
    const answer = await sessions.editor('POST', `/api/citations/${id}/check`)
    expect(answer.status).toBe(503)
    expect(valueAt(answer.body, 'message')).toBe(
      'Nothing was checked. PubMed has a fault of its own at the moment.',
    )
    expect((await sessions.editor('POST', '/api/citations/nothing/check')).status).toBe(404)
    await remove(id)
  })
})
