import { afterEach, describe, expect, test } from 'vitest'
import { createIntegrityJob } from '../../src/citationDesk/checks/createIntegrityJob'
import { valueAt } from '../helpers/answer'
import { freshSlug, partnersSee } from '../helpers/editing'
import { citationSetting, garrison } from './citations/setting'

const setting = citationSetting()

afterEach(() => setting().registers.reset())

const wakefield = {
  title:
    'Ileal-lymphoid-nodular hyperplasia, non-specific colitis, and pervasive developmental disorder in children',
  year: 1998,
  authors: [{ family: 'Wakefield', given: 'AJ' }],
}

const stored = async (id: string) => (await setting().editing.latest('citations', id)) ?? {}

const remove = async (...ids: string[]) => {
  for (const id of ids) await setting().cofactor.local.delete({ collection: 'citations', id })
}

/** A published claim that cites it, on nodes of its own. */
const claimOn = async (citation: string) => {
  const { editing } = setting()
  const minerals = await editing.createPublished('minerals', { slug: freshSlug('mineral') })
  const symptoms = await editing.createPublished('symptoms', { slug: freshSlug('symptom') })
  const slug = freshSlug('claim')
  const id = await editing.createPublished('claims', { slug }, { minerals, symptoms, citations: citation })
  return { id, slug }
}

describe('the job that looks after the integrity of citations', () => {
  const job = (options: { most?: number } = {}) =>
    createIntegrityJob({ registers: setting().client, isOn: true, ...options })

  const run = (options: { most?: number; now?: Date; signal?: AbortSignal } = {}) =>
    job(options).run({
      payload: setting().cofactor.payload,
      signal: options.signal ?? new AbortController().signal,
      now: options.now ?? new Date(),
    })

  /** Stored by the program, so that nothing is checked on the way. */
  const create = async (slug: string, data: Record<string, unknown>, status = 'published') =>
    (
      await setting().cofactor.local.create({
        collection: 'citations',
        data: {
          cslType: 'article-journal',
          studyDesign: 'rct',
          year: 2020,
          title: slug,
          ...data,
          slug,
          _status: status,
        },
        draft: status === 'draft',
      })
    ).id

  test('takes claims back when a work was retracted, beside a draft that nobody published', async () => {
    const { cofactor, editing } = setting()
    const doi = '10.1016/s0140-6736(97)11096-0'
    const id = await create('wakefield', { ...wakefield, doi })
    const claim = await claimOn(id)
    await cofactor.local.update({
      collection: 'citations',
      id,
      data: { findings: 'A draft that nobody outside may see.', _status: 'draft' },
      draft: true,
    })
    expect((await partnersSee(cofactor, `claims/${claim.slug}`)).status).toBe(200)

    expect(await run()).toContain(`“${wakefield.title}” is retracted`)

    const seen = await partnersSee(cofactor, 'citations/wakefield')
    expect(valueAt(seen.body, 'data.integrity')).toMatchObject({
      status: 'retracted',
      noticeDate: '2010-02-06',
      noticeDoi: '10.1016/s0140-6736(10)60175-4',
    })
    expect(JSON.stringify(seen.body)).not.toContain('nobody outside may see')
    expect(await editing.latest('citations', id)).toMatchObject({
      _status: 'draft',
      findings: 'A draft that nobody outside may see.',
      integrity: { status: 'retracted' },
      checks: { integrity: { status: 'retracted' } },
    })
    expect((await partnersSee(cofactor, `claims/${claim.slug}`)).status).toBe(404)
    expect(await editing.latest('claims', claim.id)).toMatchObject({
      _status: 'draft',
      governance: { reviewState: 'needs-review' },
    })
    await cofactor.local.delete({ collection: 'claims', id: claim.id })
    await remove(id)
  })

  test('notes concerns and corrections for partners and takes nothing back', async () => {
    const { cofactor } = setting()
    const id = await create('concern', {
      title: 'Zinc and the common cold: a randomised trial',
      year: 2019,
      doi: '10.5555/cofactor.concern',
    })
    const claim = await claimOn(id)
    expect(await run()).toContain('is expression-of-concern')
    const seen = await partnersSee(cofactor, 'citations/concern')
    expect(valueAt(seen.body, 'data.integrity.status')).toBe('expression-of-concern')
    expect((await partnersSee(cofactor, `claims/${claim.slug}`)).status).toBe(200)
    await cofactor.local.delete({ collection: 'claims', id: claim.id })
    await remove(id)
  })

  test('never takes back what somebody knows and the registers do not', async () => {
    const id = await create('known-better', {
      ...garrison,
      integrity: { status: 'withdrawn', note: 'Letter.' },
    })
    expect(await run()).toBe('Checked 1 citations.')
    expect(await stored(id)).toMatchObject({ integrity: { status: 'withdrawn', note: 'Letter.' } })
    await remove(id)
  })

  test('goes on where it stopped, and asks again after a week', async () => {
    const ids = []
    for (const number of [1, 2, 3])
      ids.push(await create(`turn-${number}`, { doi: `10.5555/turn.${number}` }))
    expect(await run({ most: 2 })).toBe('Checked 2 citations.')
    expect(await run({ most: 2 })).toBe('Checked 1 citations.')
    expect(await run()).toBe('No citation was checked.')
    const inAWeek = new Date(Date.now() + 8 * 86_400_000)
    expect(await run({ now: inAWeek })).toBe('Checked 3 citations.')
    await remove(...ids)
  })

  test('ends when the registers are down, and does not begin with the same ones again', async () => {
    const ids = []
    for (const number of [1, 2, 3, 4])
      ids.push(await create(`down-${number}`, { doi: `10.5555/down.${number}` }))
    setting().registers.fail({ at: /works|fcgi/, status: 500, times: 999 })
    expect(await run()).toContain('No citation was checked. Crossref has a fault of its own at the moment.')
    setting().registers.reset()
    expect(await run()).toBe('Checked 1 citations.')
    expect(await run({ now: new Date(Date.now() + 2 * 86_400_000) })).toBe('Checked 3 citations.')
    await remove(...ids)
  })

  test('stops when it is told to, and does nothing where looking up is off', async () => {
    const id = await create('stopped', { doi: '10.5555/stopped' })
    expect(await run({ signal: AbortSignal.abort() })).toContain('Stopped; goes on the next time.')
    const off = createIntegrityJob({ registers: setting().client, isOn: false })
    const { payload } = setting().cofactor
    const { signal } = new AbortController()
    expect(await off.run({ payload, signal, now: new Date() })).toContain('COFACTOR_REGISTERS')
    await remove(id)
  })
})
