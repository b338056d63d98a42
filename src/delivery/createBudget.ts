/** Keeps the sum of what is held below a bound by letting go of what was not used for long. */
export type Budget<Item> = {
  /** To be called once for each item that came to be held. */
  add(item: Item): void
}

export type BudgetOptions<Item> = {
  readonly capacity: number
  /** Must stay the same for as long as the item is held. */
  readonly weigh: (item: Item) => number
  /** True when the item was used since this was asked last. */
  readonly wasUsed: (item: Item) => boolean
  readonly letGo: (item: Item) => void
}

/**
 * Like `createLruCache`, for items that are found elsewhere than by a key: each is let go of in the order in which
 * it came, unless it was used since.
 */
export const createBudget = <Item>({
  capacity,
  weigh,
  wasUsed,
  letGo,
}: BudgetOptions<Item>): Budget<Item> => {
  const held = new Set<Item>()
  let total = 0
  return {
    add: (item) => {
      total += weigh(item)
      for (const oldest of held) {
        if (total <= capacity) break
        held.delete(oldest)
        if (wasUsed(oldest)) held.add(oldest)
        else {
          total -= weigh(oldest)
          letGo(oldest)
        }
      }
      held.add(item)
    },
  }
}
