import { addressOf } from '../createResolver.js'
import { createOrder } from './createOrder.js'
import type { Order, Row } from './createOrder.js'
import type { Edition } from './Edition.js'
import type { FindDocument } from './gatherIncluded.js'

type Ordered = { readonly order: Order; readonly rows: readonly Row[] }

/** An edition with what is found through it. */
export type Copy = {
  readonly edition: Edition
  /** The document at an address, or that went from there to another. */
  readonly find: FindDocument
  /** All documents of a type in an order, by default the type's own. Sorted once each. */
  ordered(type: string, sort: string): Ordered
}

export const createCopy = (edition: Edition): Copy => {
  const { documents, moved, sorting, locale } = edition
  const byAddress = new Map(documents.map((document) => [addressOf(document), document]))
  const orders: Record<string, Ordered> = {}

  const sorted = (type: string, sort: string): Ordered => {
    const { by = 'slug', choices } = sorting[type] ?? {}
    const order = createOrder(sort || by, locale, choices)
    const mine = documents.filter((document) => document.type === type)
    return { order, rows: mine.map(order.place).sort(order.compare) }
  }

  return {
    edition,
    find: (type, slug) => {
      const address = addressOf({ type, slug })
      return byAddress.get(address) ?? byAddress.get(`${type}/${moved[address]}`)
    },
    ordered: (type, sort) => (orders[`${type} ${sort}`] ??= sorted(type, sort)),
  }
}
