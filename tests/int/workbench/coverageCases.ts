import { describe, expect, test } from 'vitest'
import { countQueries } from './countQueries'
import { readAt } from './readAt'
import { listed, type Setting } from './setting'

export const coverageCases = (setting: () => Setting): void => {
  describe('the coverage map', () => {
    const cellsOf = async (query: string) => {
      const { body } = await setting().editor('GET', `/api/workbench/coverage?${query}`)
      return readAt<{ count: number; path: string; certainty: string; mineral: string }[]>(body, 'cells')
    }

    test('has one square for the pair that claims join, and as many as the list behind it', async () => {
      const [cell, ...others] = await cellsOf('objects=symptoms&claims=latest')
      expect(others).toEqual([])
      expect(cell).toMatchObject({ mineral: setting().ids.minerals })
      expect(await listed(setting().editor, String(cell?.path))).toBe(cell?.count)
    })

    test('of what readers see has the published one alone', async () => {
      const [cell] = await cellsOf('claims=published')
      expect(cell?.count).toBe(1)
      expect(await listed(setting().editor, String(cell?.path))).toBe(1)
    })

    test('of functions is empty', async () => {
      expect(await cellsOf('objects=functions')).toEqual([])
    })

    test('asks three times', async () => {
      const count = await countQueries(setting().cofactor.payload, () => cellsOf('objects=symptoms'))
      // And once for who asks.
      expect(count).toBeLessThanOrEqual(5)
    })
  })
}
