import { describe, expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { mailNotices } from '../../../src/jobs/mailNotices'
import { emailOf, people, type Working } from './working'

const eventsOf = async (working: Working, id: string) => {
  const { docs } = await working.cofactor.local.find({
    collection: 'audit-events',
    where: { documentId: { equals: id } },
    sort: 'at',
    pagination: false,
  })
  return docs
}

export const recordCases = (at: () => Working): void => {
  describe('the history', () => {
    test('tells who did what, from which state to which, and which fields changed', async () => {
      const id = await at().claimIn('approved')
      await at().sessions.editor('PATCH', `/api/claims/${id}?draft=true`, { caveat: 'Not for children.' })
      const told = (await eventsOf(at(), id)).map(({ userName, action, fromState, toState, fields }) => ({
        userName,
        action,
        fromState: fromState ?? null,
        toState,
        fields,
      }))
      expect(told).toEqual([
        { userName: emailOf('author'), action: 'create', fromState: null, toState: 'draft', fields: [] },
        {
          userName: emailOf('author'),
          action: 'submit',
          fromState: 'draft',
          toState: 'evidence-review',
          fields: [],
        },
        {
          userName: emailOf('editor'),
          action: 'accept-evidence',
          fromState: 'evidence-review',
          toState: 'medical-review',
          fields: [],
        },
        {
          userName: emailOf('reviewer'),
          action: 'approve',
          fromState: 'medical-review',
          toState: 'approved',
          fields: [],
        },
        {
          userName: emailOf('editor'),
          action: 'edit',
          fromState: 'approved',
          toState: 'draft',
          fields: ['caveat'],
        },
      ])
    })

    test('loses the line of an edit that did not happen', async () => {
      const id = await at().claimIn('draft')
      const before = (await eventsOf(at(), id)).length
      await at().sessions.author('PATCH', `/api/claims/${id}`, { evidence: [], _status: 'published' })
      expect(await eventsOf(at(), id)).toHaveLength(before)
    })

    test.each(people)('is changed and deleted by nobody: %s', async (person) => {
      const id = await at().claimIn('draft')
      const [event] = await eventsOf(at(), id)
      const path = `/api/audit-events/${event?.id}`
      const session = at().sessions[person]
      expect((await session('GET', path)).status).toBe(200)
      expect((await session('PATCH', path, { userName: 'Somebody else' })).status).toBe(403)
      expect((await session('DELETE', path)).status).toBe(403)
      expect((await session('POST', '/api/audit-events', { ...event, id: undefined })).status).toBe(403)
      expect((await session('DELETE', `/api/audit-events?where[documentId][equals]=${id}`)).status).not.toBe(
        200,
      )
    })

    test('outlives its document', async () => {
      const id = await at().claimIn('draft')
      expect((await at().sessions.admin('DELETE', `/api/claims/${id}`)).status).toBe(200)
      expect((await eventsOf(at(), id)).map(({ action }) => action)).toEqual(['create', 'delete'])
    })

    test('is had as a file, and by staff only', async () => {
      const id = await at().claimIn('evidence-review')
      const path = `/api/audit-events/export?documentId=${id}`
      const csv = await at().sessions.reviewer('GET', path)
      expect(csv.headers.get('content-type')).toContain('text/csv')
      expect(String(csv.body).trim().split('\r\n')).toHaveLength(3)
      const lines = await at().sessions.reviewer('GET', `${path}&format=ndjson`)
      expect(
        String(lines.body)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line).action),
      ).toEqual(['create', 'submit'])
      expect((await at().sessions.reviewer('GET', `${path}&format=xls`)).status).toBe(400)
      expect((await at().sessions.reviewer('GET', `${path}&from=yesterday`)).status).toBe(400)
      expect((await at().cofactor.request('GET', path)).status).toBe(403)
    })

    test('is had as a file as a list filters it; what cannot be filtered by is refused', async () => {
      const id = await at().claimIn('evidence-review')
      const path = `/api/audit-events/export?format=ndjson&documentId=${id}`
      const filtered = await at().sessions.reviewer('GET', `${path}&where[action][equals]=submit`)
      expect(String(filtered.body).trim().split('\n')).toHaveLength(1)
      expect(String(filtered.body)).toContain('"action":"submit"')
      const refused = await at().sessions.reviewer('GET', `${path}&where[password][equals]=x`)
      expect(refused.status).toBe(400)
      expect(JSON.stringify(refused.body)).toContain('password')
    })
  })

  describe('a form that was opened before somebody else saved', () => {
    test('does not undo what they wrote; a request that names no state changes what it names', async () => {
      const id = await at().claimIn('draft')
      const path = `/api/claims/${id}?draft=true&depth=0`
      const opened = valueAt((await at().sessions.author('GET', path)).body, 'updatedAt')
      const first = await at().sessions.author('PATCH', path, { caveat: 'Mine.', updatedAt: opened })
      expect(first.status).toBe(200)
      const late = await at().sessions.editor('PATCH', path, { caveat: 'Mine instead.', updatedAt: opened })
      expect(late.status).toBe(409)
      expect(JSON.stringify(late.body)).toContain('Somebody else has saved this document')
      const again = valueAt(first.body, 'doc.updatedAt')
      expect((await at().sessions.author('PATCH', path, { caveat: 'More.', updatedAt: again })).status).toBe(
        200,
      )
      expect((await at().sessions.editor('PATCH', path, { dose: '1 mg' })).status).toBe(200)
      const { body } = await at().sessions.author('GET', path)
      expect([valueAt(body, 'caveat'), valueAt(body, 'dose')]).toEqual(['More.', '1 mg'])
    })
  })

  describe('notes', () => {
    const note = (person: (typeof people)[number], documentId: string, more: object = {}) =>
      at().sessions[person]('POST', '/api/review-notes', {
        type: 'claims',
        documentId,
        body: 'Is this the right dose?',
        ...more,
      })

    test('are signed by whoever is signed in, answered and settled', async () => {
      const id = await at().claimIn('evidence-review')
      const first = await note('reviewer', id, {
        fieldPath: 'dose',
        author: at().users.author,
        authorName: 'x',
      })
      expect(valueAt(first.body, 'doc.authorName')).toBe(emailOf('reviewer'))
      const parent = String(valueAt(first.body, 'doc.id'))
      expect((await note('author', id, { parent, body: 'It is.' })).status).toBe(201)
      const other = await at().claimIn('draft')
      expect((await note('author', other, { parent })).status).toBe(400)
      const settled = await at().sessions.reviewer('PATCH', `/api/review-notes/${parent}`, {
        resolvedAt: new Date().toISOString(),
        body: 'I never said that.',
      })
      expect(valueAt(settled.body, 'doc.body')).toBe('Is this the right dose?')
      expect(valueAt(settled.body, 'doc.resolvedBy.id') ?? valueAt(settled.body, 'doc.resolvedBy')).toBe(
        at().users.reviewer,
      )
      expect((await at().sessions.admin('DELETE', `/api/review-notes/${parent}`)).status).toBe(403)
    })

    test('need a document', async () => {
      expect((await note('reviewer', 'nothing')).status).toBe(400)
      expect(
        (
          await at().sessions.editor('POST', '/api/review-notes', {
            type: 'users',
            documentId: at().users.admin,
            body: 'x',
          })
        ).status,
      ).toBe(400)
    })

    test('are told to those who work on it, and to nobody else', async () => {
      const id = await at().claimIn('draft')
      await note('reviewer', id)
      const where = `/api/notices?where[documentId][equals]=${id}`
      expect(valueAt((await at().sessions.author('GET', where)).body, 'totalDocs')).toBe(1)
      expect(valueAt((await at().sessions.reviewer('GET', where)).body, 'totalDocs')).toBe(0)
      expect(valueAt((await at().sessions.admin('GET', where)).body, 'totalDocs')).toBe(0)
    })
  })

  describe('notices', () => {
    test('go out by mail once, all of one person in one message', async () => {
      const sent: { to?: unknown; text?: unknown }[] = []
      const { payload } = at().cofactor
      const before = payload.sendEmail
      payload.sendEmail = (message) => Promise.resolve(sent.push({ ...message }))
      const run = () => mailNotices().run({ payload, signal: new AbortController().signal, now: new Date() })
      try {
        // What others were told before is no part of this.
        while ((await run()) !== 'nothing to send');
        sent.length = 0
        const id = await at().claimIn('draft')
        for (const body of ['First thing.', 'Second thing.'])
          await at().sessions.reviewer('POST', '/api/review-notes', { type: 'claims', documentId: id, body })
        await run()
        const mine = sent.filter(({ to }) => to === emailOf('author'))
        expect(mine).toHaveLength(1)
        expect(mine[0]?.text).toContain('First thing.')
        expect(mine[0]?.text).toContain('Second thing.')
        sent.length = 0
        expect(await run()).toBe('nothing to send')
        expect(sent).toEqual([])
      } finally {
        payload.sendEmail = before
      }
    })
  })

  describe('a reviewer who is linked with a public person', () => {
    test('signs in the name of that person, for a year, and not their own work', async () => {
      const { local } = at().cofactor
      const person = await local.create({
        collection: 'people',
        data: {
          name: 'Rea Viewer',
          roles: ['reviewer'],
          credentials: 'MD',
          competingInterests: 'None.',
          slug: 'rea-viewer',
          _status: 'published',
        },
      })
      await local.update({ collection: 'users', id: at().users.second, data: { person: person.id } })
      const id = await at().claimIn('medical-review')
      expect((await at().step('second', id, 'approve')).status).toBe(200)
      const { docs } = await local.find({ collection: 'claims', draft: true, where: { id: { equals: id } } })
      expect(valueAt(docs[0], 'governance.reviewState')).toBe('reviewed')
      expect(valueAt(docs[0], 'governance.reviewer')).toBe(person.id)
      const due = Date.parse(String(valueAt(docs[0], 'governance.nextReviewDue')))
      expect(due).toBeGreaterThan(Date.now() + 360 * 86_400_000)
      await at().sessions.author('PATCH', `/api/claims/${id}?draft=true`, {
        caveat: 'Added after it was signed.',
      })
      const changed = await local.findByID({ collection: 'claims', id, draft: true })
      expect(valueAt(changed, 'governance.reviewState')).toBe('in-review')
      const own = await at().writeClaim({ governance: { author: person.id } })
      await at().step('author', own, 'submit')
      await at().step('editor', own, 'accept-evidence')
      const refused = await at().step('second', own, 'approve')
      expect(JSON.stringify(refused.body)).toContain('named as its author')
    })
  })
}
