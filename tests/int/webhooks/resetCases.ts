import { describe, expect, test } from 'vitest'
import { createSyncCursors } from '../../../src/delivery/history/createSyncCursors'
import type { ContentModel } from '../../../src/model/types'
import { compactPublications } from '../../../src/publishing/compactPublications'
import { mostAttempts } from '../../../src/webhooks/retryDelay'
import { valueAt } from '../../helpers/answer'
import { listen } from '../../helpers/cofactor/listen'
import { freshSlug } from '../../helpers/editing'
import { hours, type Telling } from './telling'

/** As after an upgrade that took a type away. */
const otherModel = (model: ContentModel): ContentModel => ({
  ...model,
  types: Object.fromEntries(Object.entries(model.types).filter(([type]) => type !== 'therapies')),
})

/** What cannot be told change by change. */
export const resetCases = (at: () => Telling): void => {
  const cursorNow = async (): Promise<string> => {
    const { body } = await at().cofactor.api('/v1/sync?limit=500')
    return String(valueAt(body, 'meta.cursor'))
  }

  describe('an upgrade that changes the form of documents', () => {
    test('is told once, as sync tells it, and before what is published after it', async () => {
      const { cofactor, receiver, run, publishMineral } = at()
      const model = otherModel(cofactor.model)
      const cursors = createSyncCursors(cofactor.store, model)
      const held = cursors.read(await cursorNow())
      expect(await run({ model })).toBe('1 messages delivered, 0 failed.')
      expect(receiver.events).toMatchObject([
        { type: 'edition.reset', data: { revision: cofactor.store.revision, code: 'model-changed' } },
      ])
      expect(held && cursors.refuse(held)).toBe('model-changed')
      expect(await run({ model })).toBe('0 messages delivered, 0 failed.')
      const slug = freshSlug('since')
      await publishMineral(slug)
      await run({ model })
      expect(receiver.events.at(-1)).toMatchObject({
        type: 'edition.changed',
        data: { documents: [{ slug }] },
      })
    })

    test('comes after the message that waited, and reaches who hears of some types only', async () => {
      const { cofactor, id, receiver, run, publishMineral } = at()
      // The second was a type before the upgrade.
      const data = { types: ['minerals', 'herbs'] }
      await cofactor.payload.db.updateOne({ collection: 'webhooks', id, data })
      receiver.answers.push(500)
      await publishMineral(freshSlug('waiting'))
      await run()
      expect(await run({ model: otherModel(cofactor.model), now: hours(1) })).toBe(
        '2 messages delivered, 0 failed.',
      )
      expect(receiver.events.map(({ type }) => type)).toEqual([
        'edition.changed',
        'edition.changed',
        'edition.reset',
      ])
    })

    test('is told although the changes before it were given up', async () => {
      const { cofactor, receiver, run, publishMineral } = at()
      const model = otherModel(cofactor.model)
      receiver.answers.push(...Array.from({ length: mostAttempts }, () => 500))
      await publishMineral(freshSlug('unheard'))
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) await run({ now: hours(24) })
      expect(await run({ model })).toBe('1 messages delivered, 0 failed.')
      expect(receiver.events.at(-1)).toMatchObject({ type: 'edition.reset' })
      expect(await run({ model })).toBe('0 messages delivered, 0 failed.')
    })
  })

  test('a webhook that was off until what it missed was forgotten is told what sync tells', async () => {
    const { cofactor, admin, id, editing, receiver, run, publishMineral } = at()
    const mineral = await publishMineral(freshSlug('forgotten'))
    await run()
    const cursor = await cursorNow()
    await admin('PATCH', `/api/webhooks/${id}`, { isActive: false })
    for (const name of ['One', 'Two', 'Three', 'Four']) await editing.publish('minerals', mineral, { name })
    await cofactor.catchUp()
    const { payload } = cofactor
    expect(await compactPublications({ payload, revisions: 1, days: 0, now: hours(1) })).toBeGreaterThan(0)
    await admin('PATCH', `/api/webhooks/${id}`, { isActive: true })

    const { delivery } = await cofactor.openNeighbour()
    expect(await run({ store: delivery.store })).toBe('1 messages delivered, 0 failed.')
    const code = 'cursor-too-old'
    expect(receiver.events.at(-1)).toMatchObject({ type: 'edition.reset', data: { code } })
    const neighbour = await listen(delivery.app)
    const answer = await fetch(`${neighbour.origin}/v1/sync?since=${cursor}`)
    expect(answer.status).toBe(410)
    expect(await answer.json()).toMatchObject({ code })
    await neighbour.close()
    expect(await run({ store: delivery.store })).toBe('0 messages delivered, 0 failed.')
  })
}
