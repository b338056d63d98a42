import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBudget } from '../../../src/delivery/createBudget'

type Item = { readonly weight: number; isUsed: boolean; isHeld: boolean }

const startBudget = (capacity: number) =>
  createBudget<Item>({
    capacity,
    weigh: ({ weight }) => weight,
    wasUsed: (item) => {
      const { isUsed } = item
      item.isUsed = false
      return isUsed
    },
    letGo: (item) => {
      item.isHeld = false
    },
  })

const item = (weight: number): Item => ({ weight, isUsed: false, isHeld: true })

test('what was used since it came outlasts what was not', () => {
  const budget = startBudget(2)
  const [first, second, third] = [item(1), item(1), item(1)]
  budget.add(first)
  budget.add(second)
  first.isUsed = true
  budget.add(third)
  expect([first.isHeld, second.isHeld, third.isHeld]).toEqual([true, false, true])
})

test('never more is held than fits, except what came last', () => {
  const steps = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), isUsed: fc.boolean() }))
  fc.assert(
    fc.property(steps, (given) => {
      const budget = startBudget(10)
      const items = given.map(({ weight, isUsed }) => ({ ...item(weight), isUsed }))
      for (const [index, one] of items.entries()) {
        budget.add(one)
        const earlier = items.slice(0, index).filter(({ isHeld }) => isHeld)
        expect(one.isHeld).toBe(true)
        expect(earlier.reduce((sum, { weight }) => sum + weight, 0) + one.weight).toBeLessThanOrEqual(
          Math.max(10, one.weight),
        )
      }
    }),
  )
})
