import { describe, expect, test } from 'vitest'
import { mostAttempts } from '../../../src/webhooks/retryDelay'
import { freshSlug } from '../../helpers/editing'
import { noticesOf } from './notices'
import { hours, type Telling } from './telling'

/** Answers of an address that are more than a failure. */
export const answerCases = (at: () => Telling): void => {
  describe('an address that takes no more messages', () => {
    test('switches its webhook off, and admins are told', async () => {
      const { admin, editing, receiver, id, run, publishMineral, deliveries } = at()
      receiver.answers.push(410)
      await publishMineral(freshSlug('gone'))
      expect(await run()).toBe('0 messages delivered, 1 failed.')
      expect((await admin('GET', `/api/webhooks/${id}`)).body).toMatchObject({ isActive: false })
      expect(await deliveries()).toMatchObject([
        {
          status: 'failed',
          attempts: 1,
          lastStatus: 410,
          lastError: expect.stringContaining('switched off'),
        },
      ])
      expect(await noticesOf(at(), admin)).toMatchObject([
        { kind: 'webhook', type: 'webhooks', text: expect.stringContaining('“Partner” was switched off') },
      ])
      expect(await noticesOf(at(), editing.session)).toEqual([])
      await publishMineral(freshSlug('unsent'))
      expect(await run({ now: hours(48) })).toBe('0 messages delivered, 0 failed.')
      expect(receiver.events).toHaveLength(1)
    })

    test('has all it missed once the webhook is switched on again', async () => {
      const { admin, receiver, id, run, publishMineral } = at()
      const [missed, later] = [freshSlug('missed'), freshSlug('later')]
      receiver.answers.push(410)
      await publishMineral(missed)
      await run()
      await publishMineral(later)
      await admin('PATCH', `/api/webhooks/${id}`, { isActive: true })
      expect(await run()).toBe('2 messages delivered, 0 failed.')
      const [refused, again, next] = receiver.events
      expect(again?.id).toBe(refused?.id)
      expect(again).toMatchObject({ data: { documents: [{ slug: missed }] } })
      expect(next).toMatchObject({ data: { documents: [{ slug: later }] } })
    })
  })

  describe('an address that asks to be left alone', () => {
    test.each([
      ['for so many seconds', 429, () => '7200', 2],
      ['until a time', 503, () => hours(3).toUTCString(), 3],
      ['for weeks is after the longest wait', 503, () => '9'.repeat(400), 8.6],
    ])('%s', async (_how, status, retryAfter, until) => {
      const { receiver, run, publishMineral } = at()
      receiver.answers.push({ status, headers: { 'Retry-After': retryAfter() } })
      await publishMineral(freshSlug('patient'))
      expect(await run()).toBe('0 messages delivered, 1 failed.')
      expect(await run({ now: hours(until - 0.2) })).toBe('0 messages delivered, 0 failed.')
      expect(await run({ now: hours(until + 0.1) })).toBe('1 messages delivered, 0 failed.')
    })

    test.each([
      ['in words', 429, 'later'],
      ['until a time that has passed', 503, 'Wed, 21 Oct 2015 07:28:00 GMT'],
      ['for less than no time', 503, '-7200'],
      ['by an answer that is none of these', 500, '7200'],
    ])('%s is tried again as any other', async (_how, status, retryAfter) => {
      const { receiver, run, publishMineral } = at()
      receiver.answers.push({ status, headers: { 'Retry-After': retryAfter } })
      await publishMineral(freshSlug('hasty'))
      await run()
      expect(await run()).toBe('0 messages delivered, 0 failed.')
      expect(await run({ now: hours(0.1) })).toBe('1 messages delivered, 0 failed.')
    })
  })

  test('admins are told once of messages that are given up, until one arrives', async () => {
    const { admin, editing, receiver, run, publishMineral, deliveries } = at()
    const giveUp = async (): Promise<void> => {
      receiver.answers.push(...Array.from({ length: mostAttempts }, () => 500))
      await publishMineral(freshSlug('unheard'))
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) await run({ now: hours(24) })
    }
    await giveUp()
    await giveUp()
    expect(await deliveries()).toMatchObject([{ status: 'failed' }, { status: 'failed' }])
    expect(await noticesOf(at(), admin)).toMatchObject([
      {
        kind: 'webhook',
        text: expect.stringContaining('given up after 13 attempts. The address answered 500.'),
      },
    ])
    expect(await noticesOf(at(), editing.session)).toEqual([])
    await publishMineral(freshSlug('heard'))
    expect(await run()).toBe('1 messages delivered, 0 failed.')
    await giveUp()
    expect(await noticesOf(at(), admin)).toHaveLength(2)
  })
}
