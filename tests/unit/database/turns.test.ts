import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { createTurns, sharedTurns } from '../../../src/database/turns'

describe('turns', () => {
  test('never more are inside than there are places, all get in, in the order of asking', async () => {
    const stays = fc.array(fc.nat(3), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), stays, async (places, lengths) => {
        const turns = createTurns(places)
        const entered: number[] = []
        let inside = 0
        let most = 0
        await Promise.all(
          lengths.map(async (length, index) => {
            const leave = await turns.enter()
            entered.push(index)
            inside += 1
            most = Math.max(most, inside)
            for (let step = 0; step < length; step += 1) await Promise.resolve()
            inside -= 1
            leave()
          }),
        )
        expect(entered).toEqual(lengths.map((_, index) => index))
        expect(most).toBeLessThanOrEqual(places)
      }),
    )
  })

  test('all places can be taken at once', async () => {
    const turns = createTurns(3)
    const leaves = await Promise.all([turns.enter(), turns.enter(), turns.enter()])
    expect(leaves).toHaveLength(3)
  })

  test('ending a turn twice lets only one in', async () => {
    const turns = createTurns(1)
    const leave = await turns.enter()
    const entered: string[] = []
    const second = turns.enter().then(() => entered.push('second'))
    void turns.enter().then(() => entered.push('third'))
    leave()
    leave()
    await second
    await new Promise((resolve) => setImmediate(resolve))
    expect(entered).toEqual(['second'])
  })

  test('one database has one line, another has its own', () => {
    expect(sharedTurns('/a.db')).toBe(sharedTurns('/a.db'))
    expect(sharedTurns('/a.db')).not.toBe(sharedTurns('/b.db'))
  })
})
