import { describe, expect, test } from 'vitest'
import { mostAttempts } from '../../../src/webhooks/retryDelay'
import { freshSlug } from '../../helpers/editing'
import { hours, type Telling } from './telling'

export const resendCases = (at: () => Telling): void => {
  const giveUp = async (slug: string): Promise<void> => {
    const { receiver, run, publishMineral } = at()
    receiver.answers.push(...Array.from({ length: mostAttempts }, () => 500))
    await publishMineral(slug)
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) await run({ now: hours(24) })
  }
  const resend = () => at().admin('POST', `/api/webhooks/${at().id}/resend`)

  describe('an admin sends again', () => {
    test('what was given up: the message, as often as a new one, under its id', async () => {
      const { receiver, run, deliveries } = at()
      const slug = freshSlug('again')
      await giveUp(slug)
      const messageId = receiver.events[0]?.id
      const answer = await resend()
      expect([answer.status, answer.body]).toEqual([200, { messageId }])
      expect(await deliveries()).toMatchObject([{ status: 'pending', attempts: 0, nextAttemptAt: null }])
      receiver.answers.push(500)
      expect(await run()).toBe('0 messages delivered, 1 failed.')
      expect(await run({ now: hours(1) })).toBe('1 messages delivered, 0 failed.')
      expect(receiver.events.at(-1)).toMatchObject({ id: messageId, data: { documents: [{ slug }] } })
      expect(await run({ now: hours(2) })).toBe('0 messages delivered, 0 failed.')
    })

    test('nothing that waits, that arrived, or of a webhook that is off', async () => {
      const { admin, id, receiver, run, publishMineral } = at()
      expect((await resend()).status).toBe(409)
      receiver.answers.push(500)
      await publishMineral(freshSlug('waits'))
      await run()
      expect((await resend()).status).toBe(409)
      await run({ now: hours(1) })
      expect((await resend()).status).toBe(409)
      await giveUp(freshSlug('off'))
      await admin('PATCH', `/api/webhooks/${id}`, { isActive: false })
      const answer = await resend()
      expect(answer.status).toBe(409)
      expect(JSON.stringify(answer.body)).toContain('Make it active')
    })
  })
}
