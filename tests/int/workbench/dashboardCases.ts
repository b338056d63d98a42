import { describe, expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { freshSlug } from '../../helpers/editing'
import { countQueries } from './countQueries'
import { readAt } from './readAt'
import { listed, type Setting } from './setting'

type Figure = { label: string; count: number; path: string }
type Topic = { id: string; figures: Figure[] }
type Told = { unread: number; notices: { id: string; text: string; path: string }[] }

export const dashboardCases = (setting: () => Setting): void => {
  const topicsOf = async (): Promise<Topic[]> => {
    const { body } = await setting().editor('GET', '/api/workbench/dashboard')
    return readAt(body, 'topics')
  }

  describe('the dashboard', () => {
    test('has each thing that needs somebody', async () => {
      const shown = Object.fromEntries(
        (await topicsOf()).map(({ id, figures }) => [
          id,
          figures.map(({ label, count }) => `${count} ${label}`),
        ]),
      )
      expect(shown).toMatchObject({
        mine: ['1 Claim'],
        late: [],
        due: ['1 Function'],
        stale: ['1 Function'],
        evidence: ['1 Claim'],
        retractions: ['1 Retracted work'],
        changes: ['1 Mineral'],
      })
    })

    test('each of its numbers is that of the list it leads to', async () => {
      const { body } = await setting().editor('GET', '/api/workbench/dashboard')
      const rows = readAt<{ figures: Figure[] }[]>(body, 'states.rows')
      const figures = [...(await topicsOf()), ...rows].flatMap((holder) => holder.figures)
      expect(figures.filter(({ count }) => count > 0).length).toBeGreaterThan(8)
      for (const { path, count } of figures)
        expect([path, await listed(setting().editor, path)]).toEqual([path, count])
    })

    test('asks the database no more often however much there is', async () => {
      const ask = () => setting().editor('GET', '/api/workbench/dashboard')
      const before = await countQueries(setting().cofactor.payload, ask)
      for (let count = 0; count < 5; count += 1) {
        await setting().editing.create('claims', { slug: freshSlug('more') }, setting().ids)
      }
      expect(await countQueries(setting().cofactor.payload, ask)).toBe(before)
      expect(before).toBeLessThan(25)
    })

    test('tells each person the latest that they have not read, and what of it they have read no more', async () => {
      const { cofactor, editor, ids } = setting()
      const reviewer = await cofactor.login('reviewer')
      const told = async () => readAt<Told>((await editor('GET', '/api/workbench/dashboard')).body, 'told')
      const before = await told()
      for (const body of ['one', 'two', 'three', 'four', 'five', 'six'])
        await reviewer('POST', '/api/review-notes', { type: 'minerals', documentId: ids.minerals, body })
      const { unread, notices } = await told()
      expect(unread).toBe(before.unread + 6)
      expect(notices.map(({ text }) => text.split(': ').at(-1))).toEqual([
        'six',
        'five',
        'four',
        'three',
        'two',
      ])
      expect(notices[0]?.path).toBe(`/collections/minerals/${ids.minerals}`)
      const readAtNow = { readAt: new Date().toISOString() }
      await editor('PATCH', `/api/notices/${notices[0]?.id}`, readAtNow)
      expect((await told()).notices.map(({ id }) => id)).not.toContain(notices[0]?.id)
      const { body } = await reviewer('GET', '/api/workbench/dashboard')
      expect(JSON.stringify(valueAt(body, 'told'))).not.toContain('six')
    })

    test('says what was published, and whether it reached partners', async () => {
      const { body } = await setting().editor('GET', '/api/workbench/dashboard')
      expect(valueAt(body, 'recent.0')).toMatchObject({ kind: 'publish', typeName: 'Citation' })
      expect(valueAt(body, 'health.0')).toMatchObject({ id: 'delivery', state: 'good' })
    })

    test('names what was taken back by its title', async () => {
      const { editing, editor, cofactor } = setting()
      const id = await editing.createPublished('functions', { slug: freshSlug(), name: 'Given and taken' })
      await editing.unpublish('functions', id)
      await cofactor.catchUp()
      const { body } = await editor('GET', '/api/workbench/dashboard')
      expect(valueAt(body, 'recent.0')).toMatchObject({ kind: 'unpublish', title: 'Given and taken' })
    })
  })
}
