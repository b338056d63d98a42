import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { describe, expect, test } from 'vitest'
import { checkCitation } from '../../src/citationDesk/checks/checkCitation'
import { valueAt, type Answer } from '../helpers/answer'
import { freshSlug, partnersSee } from '../helpers/editing'
import { smallestDocument } from '../helpers/makeDocuments'
import { citationSetting } from './citations/setting'

const setting = citationSetting()

/** One save of the form after the other, each with the date that the one before answered with, as the panel sends it. */
const saveInTurn = async (id: string, count: number, isDraft: boolean): Promise<Answer[]> => {
  const { editing, sessions } = setting()
  const answers: Answer[] = []
  let updatedAt = valueAt(await editing.latest('citations', id), 'updatedAt')
  for (let number = 1; number <= count; number += 1) {
    const data = { funding: `Save ${number}`, updatedAt, ...(!isDraft && { _status: 'published' }) }
    const answer = await sessions.editor('PATCH', `/api/citations/${id}${isDraft ? '?draft=true' : ''}`, data)
    updatedAt = valueAt(answer.body, 'doc.updatedAt')
    answers.push(answer)
  }
  return answers
}

const latest = async (id: string) => (await setting().editing.latest('citations', id)) ?? {}

/** Checks one after the other for as long as something else goes on. */
const checkUntil = async (id: string, end: Promise<unknown>): Promise<Answer[]> => {
  let isOver = false
  void end.finally(() => {
    isOver = true
  })
  const answers: Answer[] = []
  while (!isOver) answers.push(await setting().sessions.reviewer('POST', `/api/citations/${id}/check`))
  return answers
}

/** Lets nobody pass until it is opened. */
const gate = () => {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open: () => open() }
}

/** A work of which a register tells that there is concern about it. */
const questioned = {
  title: 'Zinc and the common cold: a randomised trial',
  doi: '10.5555/cofactor.concern',
  year: 2019,
}

/** One that was corrected. */
const corrected = {
  title: 'Iron & fatigue in non-anaemic women',
  doi: '10.5555/cofactor.corrected',
  year: 2018,
}

describe('what is noted after a check', () => {
  test.each([
    ['drafts', true],
    ['publications', false],
  ] as const)('costs nobody a save: %s', async (_what, isDraft) => {
    const { editing, registers } = setting()
    const slug = freshSlug('beside')
    const id = await editing.createPublished('citations', { slug, doi: `10.5555/${slug}` })
    const saving = saveInTurn(id, 20, isDraft)
    const [saves, checks] = await Promise.all([saving, checkUntil(id, saving)])
    expect(saves.map(({ status }) => status)).toEqual(saves.map(() => 200))
    // Where saves follow each other without a pause, it may be a check that gives in.
    expect(new Set(checks.map(({ status }) => status))).toContain(200)
    expect(await latest(id)).toMatchObject({
      funding: 'Save 20',
      _status: isDraft ? 'draft' : 'published',
      checks: { identity: { status: expect.any(String) } },
    })
    registers.reset()
  })

  test('costs nobody a save where another process notes it', async () => {
    const { editing, cofactor, client } = setting()
    const slug = freshSlug('neighbour')
    const id = await editing.createPublished('citations', { slug, doi: `10.5555/${slug}` })
    const { payload } = await cofactor.openNeighbour()
    const saving = saveInTurn(id, 20, true)
    const check = () => checkCitation({ payload, registers: client, id })
    const [saves] = await Promise.all([saving, check().then(check)])
    expect(saves.map(({ status }) => status)).toEqual(saves.map(() => 200))
    expect(await latest(id)).toMatchObject({ funding: 'Save 20', _status: 'draft' })
  })

  test('neither does a check that a save itself begins', async () => {
    const { editing, sessions } = setting()
    const slug = freshSlug('again')
    const id = await editing.create('citations', { slug, title: 'A work' })
    for (let round = 1; round <= 5; round += 1) {
      const doi = `10.5555/${slug}.${round}`
      const changed = await sessions.editor('PATCH', `/api/citations/${id}?draft=true`, { doi })
      expect(changed.status).toBe(200)
      for (const { status, body } of await saveInTurn(id, 10, true)) {
        expect([status, valueAt(body, 'errors')]).toEqual([200, undefined])
      }
      expect(await latest(id)).toMatchObject({ doi, funding: 'Save 10' })
    }
    // A save that began before the check was noted may leave the note out; one that nobody meets is there.
    const last = await sessions.editor('PATCH', `/api/citations/${id}?draft=true`, { doi: `10.5555/${slug}` })
    expect(last.status).toBe(200)
    await expect
      .poll(async () => valueAt(await latest(id), 'checks.identity.note'), { timeout: 30_000 })
      .toBeDefined()
  })

  test('nothing that somebody saves meanwhile is written over', async () => {
    const { cofactor, client, editing } = setting()
    const { payload } = cofactor
    const slug = freshSlug('meanwhile')
    const { id } = await cofactor.local.create({
      collection: 'citations',
      data: { ...smallestDocument('citations'), ...questioned, slug, _status: 'published' },
    })
    const [written, released] = [gate(), gate()]
    const hold: CollectionAfterChangeHook = async ({ doc, req }) => {
      if (doc.id !== id || !req.user) return
      written.open()
      await released.passed
    }
    const { hooks } = payload.collections.citations.config
    hooks.afterChange.push(hold)
    const saving = editing.publish('citations', id, { integrity: { note: 'Written by hand.' } })
    await written.passed
    // The check has read what it will write to before the save is stored; on SQLite it waits to begin.
    const { queryDrafts } = payload.db
    Reflect.set(payload.db, 'queryDrafts', async (args: { req?: Partial<PayloadRequest> }) => {
      const found: unknown = await Reflect.apply(queryDrafts, payload.db, [args])
      if (args.req?.transactionID) released.open()
      return found
    })
    const checking = checkCitation({ payload, registers: client, id })
    if (cofactor.kind === 'sqlite') released.open()
    expect((await saving).status).toBe(200)
    expect(await checking).toMatchObject({ isIntegrityChanged: true })
    payload.db.queryDrafts = queryDrafts
    hooks.afterChange.splice(hooks.afterChange.indexOf(hold), 1)
    const integrity = { note: 'Written by hand.', status: 'expression-of-concern' }
    expect(await latest(id)).toMatchObject({ integrity, checks: { integrity: { status: integrity.status } } })
    expect(await partnersSee(cofactor, `citations/${slug}`)).toMatchObject({ body: { data: { integrity } } })
  })

  test('news of a work is not taken back by a form that was opened before', async () => {
    const { cofactor, sessions, editing } = setting()
    const { id } = await cofactor.local.create({
      collection: 'citations',
      data: {
        ...smallestDocument('citations'),
        ...corrected,
        slug: freshSlug('opened'),
        _status: 'published',
      },
    })
    const opened = valueAt(await editing.latest('citations', id), 'updatedAt')
    const checked = await sessions.reviewer('POST', `/api/citations/${id}/check`)
    expect(valueAt(checked.body, 'isIntegrityChanged')).toBe(true)
    const save = (updatedAt: unknown) =>
      sessions.editor('PATCH', `/api/citations/${id}?draft=true`, { integrity: { status: 'ok' }, updatedAt })
    const late = await save(opened)
    expect(late.status).toBe(409)
    expect(valueAt(late.body, 'errors.0.message')).toMatch(/^Somebody else, or a check of the registers,/)
    expect(await latest(id)).toMatchObject({ integrity: { status: 'corrected' } })
    // Who sees the news in the form and saves all the same means it.
    const fields: unknown = valueAt(checked.body, 'fields')
    expect((await save(Reflect.get(Object(fields), 'updatedAt'))).status).toBe(200)
  })
})
