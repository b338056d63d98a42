import { describe, expect, test } from 'vitest'
import { valueAt } from '../../helpers/answer'
import { freshSlug } from '../../helpers/editing'
import { countQueries } from './countQueries'
import { readAt } from './readAt'
import { listed, type Setting } from './setting'

type Figure = { label: string; count: number; path: string }
type Topic = { id: string; figures: Figure[] }

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
        mine: ['1 Claims'],
        late: [],
        due: ['1 Functions'],
        stale: ['1 Functions'],
        evidence: ['1 Claims'],
        retractions: ['1 Retracted works'],
        changes: ['1 Minerals'],
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

    test('says what was published, and whether it reached partners', async () => {
      const { body } = await setting().editor('GET', '/api/workbench/dashboard')
      expect(valueAt(body, 'recent.0')).toMatchObject({ kind: 'publish', typeName: 'Citation' })
      expect(valueAt(body, 'health.0')).toMatchObject({ id: 'delivery', state: 'good' })
    })
  })
}
