/** Index of the first item for which the test holds, by halving: it must hold for all that follow. Length when none. */
export const firstIndex = <Item>(items: readonly Item[], test: (item: Item) => boolean): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && test(item)) high = middle
    else low = middle + 1
  }
  return low
}
