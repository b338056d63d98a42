import { createLocalReq } from 'payload'
import { describe, expect, test } from 'vitest'
import { patchDocument, patchLatestVersion } from '../../../src/database/patchStored'
import { valueAt } from '../../helpers/answer'
import { freshSlug, partnersSee } from '../../helpers/editing'
import { smallestDocument } from '../../helpers/makeDocuments'
import type { Job } from '../../../src/jobs/job'
import type { Working } from './working'

const run = async (working: Working, job: Job, now = new Date()): Promise<string> =>
  job.run({ payload: working.cofactor.payload, signal: new AbortController().signal, now })

const latest = (working: Working, id: string) =>
  working.cofactor.local.findByID({ collection: 'claims', id, draft: true })

const seen = async (working: Working, id: string) =>
  partnersSee(working.cofactor, `claims/${String(valueAt(await latest(working, id), 'slug'))}`)

const noticesOf = async (working: Working, id: string) => {
  const { docs } = await working.cofactor.local.find({
    collection: 'notices',
    where: { documentId: { equals: id } },
    sort: '-createdAt',
  })
  return docs
}

const later = (ms: number) => new Date(Date.now() + ms)

export const jobCases = (at: () => Working): void => {
  describe('what is scheduled', () => {
    const scheduling = async () =>
      (await import('../../../src/jobs/publishScheduled')).publishScheduled(['claims'])

    const schedule = async (id: string, more: object = {}) => {
      const answer = await at().step('author', id, 'schedule', {
        publishAt: later(60_000).toISOString(),
        ...more,
      })
      expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    }

    test('is published at its time, and not before', async () => {
      const id = await at().claimIn('approved')
      await schedule(id)
      await run(at(), await scheduling())
      expect(await at().stateOf(id)).toBe('scheduled')
      expect((await seen(at(), id)).status).toBe(404)
      await run(at(), await scheduling(), later(61_000))
      expect(await at().stateOf(id)).toBe('published')
      expect((await seen(at(), id)).status).toBe(200)
      expect(JSON.stringify(await noticesOf(at(), id))).toContain('was published as scheduled')
    })

    test('is taken back at its time', async () => {
      const id = await at().claimIn('approved')
      await schedule(id, { unpublishAt: later(120_000).toISOString() })
      await run(at(), await scheduling(), later(61_000))
      expect((await seen(at(), id)).status).toBe(200)
      await run(at(), await scheduling(), later(121_000))
      expect((await seen(at(), id)).status).toBe(404)
      expect(await at().stateOf(id)).toBe('draft')
      await run(at(), await scheduling(), later(125_000))
      expect(await at().stateOf(id)).toBe('draft')
    })

    test('is not published when it was changed after it was scheduled', async () => {
      const id = await at().claimIn('approved')
      await schedule(id)
      await at().sessions.editor('PATCH', `/api/claims/${id}?draft=true`, {
        statement: 'Not what was approved.',
      })
      await run(at(), await scheduling(), later(61_000))
      expect(await at().stateOf(id)).toBe('draft')
      expect((await seen(at(), id)).status).toBe(404)
    })

    test('stays public, and its people are told, when a claim would be left without a source', async () => {
      const { cofactor, ids, users } = at()
      const slug = freshSlug('source')
      const work = await cofactor.local.create({
        collection: 'citations',
        data: { ...smallestDocument('citations', ids), slug, _status: 'published' },
      })
      const evidence = [{ citation: work.id, stance: 'supports', design: 'meta-analysis', model: 'human' }]
      const claim = { ...smallestDocument('claims', ids), evidence, slug, _status: 'published' }
      await cofactor.local.create({ collection: 'claims', data: claim })
      const fields = { workflow: { contributors: [users.editor], unpublishAt: later(60_000).toISOString() } }
      const req = await createLocalReq({}, cofactor.payload)
      await patchDocument({ collection: 'citations', id: work.id, fields, req })
      await patchLatestVersion({ collection: 'citations', id: work.id, fields, req })
      const { publishScheduled } = await import('../../../src/jobs/publishScheduled')
      const job = publishScheduled(['citations'])
      expect(await run(at(), job, later(61_000))).toContain('0 taken back, 1 refused by the rules')
      expect((await partnersSee(cofactor, `citations/${slug}`)).status).toBe(200)
      expect(JSON.stringify(await noticesOf(at(), work.id))).toContain('would be left without a source')
      // Once, and not at every run.
      expect(await run(at(), job, later(61_000))).toContain('0 refused by the rules')
    })

    test('is published after its source, and taken back before it, where both are due', async () => {
      const { cofactor, ids, users } = at()
      const slug = freshSlug('together')
      const work = await cofactor.local.create({
        collection: 'citations',
        data: { ...smallestDocument('citations', ids), slug },
      })
      const evidence = [{ citation: work.id, stance: 'supports', design: 'meta-analysis', model: 'human' }]
      const claim = await cofactor.local.create({
        collection: 'claims',
        data: { ...smallestDocument('claims', ids), evidence, slug },
      })
      const req = await createLocalReq({}, cofactor.payload)
      const times = {
        publishAt: later(60_000).toISOString(),
        unpublishAt: later(120_000).toISOString(),
      }
      const workflow = { ...times, state: 'scheduled', contributors: [users.editor] }
      for (const [collection, { id }] of [
        ['citations', work],
        ['claims', claim],
      ] as const) {
        await patchDocument({ collection, id, fields: { workflow }, req })
        await patchLatestVersion({ collection, id, fields: { workflow }, req })
      }
      const { publishScheduled } = await import('../../../src/jobs/publishScheduled')
      const job = publishScheduled(['claims', 'citations'])
      expect(await run(at(), job, later(61_000))).toMatch(/^2 published/)
      expect((await partnersSee(cofactor, `claims/${slug}`)).status).toBe(200)
      expect(await run(at(), job, later(121_000))).toContain('2 taken back, 0 refused')
    })

    test('waits when the schedule is cancelled', async () => {
      const id = await at().claimIn('approved')
      await schedule(id, { unpublishAt: later(120_000).toISOString() })
      await at().step('author', id, 'unschedule')
      await run(at(), await scheduling(), later(121_000))
      expect(await at().stateOf(id)).toBe('approved')
    })

    test('goes back to its authors, who are told why, when the rules refuse it by then', async () => {
      const citation = await at().cofactor.local.create({
        collection: 'citations',
        data: {
          ...smallestDocument('citations', at().ids),
          slug: freshSlug('retracted'),
          _status: 'published',
        },
      })
      const id = await at().writeClaim({
        evidence: [{ citation: citation.id, stance: 'supports', design: 'meta-analysis', model: 'human' }],
      })
      await at().step('author', id, 'submit')
      await at().step('editor', id, 'accept-evidence')
      await at().step('reviewer', id, 'approve')
      await schedule(id)
      await at().cofactor.local.update({
        collection: 'citations',
        id: citation.id,
        data: { integrity: { status: 'retracted' }, _status: 'published' },
      })
      await run(at(), await scheduling(), later(61_000))
      expect(await at().stateOf(id)).toBe('draft')
      expect((await seen(at(), id)).status).toBe(404)
      expect(JSON.stringify(await noticesOf(at(), id))).toContain('could not be published as scheduled')
    })

    test('in the past, or without a time, is refused', async () => {
      const id = await at().claimIn('approved')
      const past = await at().step('author', id, 'schedule', { publishAt: '2020-01-01T00:00:00.000Z' })
      expect(past.status).toBe(400)
      expect((await at().step('author', id, 'schedule')).status).toBe(400)
    })
  })

  describe('reviews', () => {
    const flagging = async () => (await import('../../../src/jobs/flagReviews')).flagReviews(['claims'])
    const days = (count: number) => count * 86_400_000

    const publishedUntil = async (nextReviewDue: Date) => {
      const id = await at().claimIn('published')
      const document = await latest(at(), id)
      await at().cofactor.local.update({
        collection: 'claims',
        id,
        data: {
          ...document,
          governance: { ...Object(document['governance']), nextReviewDue: nextReviewDue.toISOString() },
          _status: 'published',
        },
      })
      return id
    }

    test('are due a month ahead, and overdue after their day; nothing is published by that', async () => {
      const id = await publishedUntil(later(days(40)))
      const { workflow: _state, ...before } = await latest(at(), id)
      await at().cofactor.catchUp()
      const revision = at().cofactor.store.revision
      await run(at(), await flagging())
      expect(await at().stateOf(id)).toBe('published')
      await run(at(), await flagging(), later(days(11)))
      expect(await at().stateOf(id)).toBe('due')
      expect(JSON.stringify(await noticesOf(at(), id))).toContain('has to be reviewed by')
      await run(at(), await flagging(), later(days(41)))
      expect(await at().stateOf(id)).toBe('stale')
      const { workflow: _later, ...after } = await latest(at(), id)
      expect(after).toEqual(before)
      const { docs } = await at().cofactor.local.find({
        collection: 'claims',
        where: { and: [{ id: { equals: id } }, { 'workflow.state': { equals: 'stale' } }] },
      })
      expect(docs).toHaveLength(1)
      await at().cofactor.catchUp()
      expect(at().cofactor.store.revision).toBe(revision)
      expect((await seen(at(), id)).status).toBe(200)
    })

    test('leave a draft that is being written alone', async () => {
      const id = await publishedUntil(later(days(5)))
      await at().sessions.editor('PATCH', `/api/claims/${id}?draft=true`, { statement: 'Being rewritten.' })
      await run(at(), await flagging())
      expect(await at().stateOf(id)).toBe('draft')
      const main = await at().cofactor.local.findByID({ collection: 'claims', id })
      expect(valueAt(main, 'workflow.state')).toBe('due')
      expect(valueAt(await latest(at(), id), 'statement')).toBe('Being rewritten.')
    })

    test('are told once', async () => {
      const id = await publishedUntil(later(days(5)))
      await run(at(), await flagging())
      const told = (await noticesOf(at(), id)).length
      expect(told).toBeGreaterThan(0)
      await run(at(), await flagging())
      expect(await noticesOf(at(), id)).toHaveLength(told)
    })
  })
}
