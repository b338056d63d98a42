import { addressOf } from './addressOf.js'
import { createOrder } from './createOrder.js'
import type { Order, Row } from './createOrder.js'
import type { Edition } from './Edition.js'
import type { FindDocument } from './gatherIncluded.js'
import { titleFieldOf } from './titleOf.js'

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
  const { documents, moved, model, locale } = edition
  const byAddress = new Map(documents.map((document) => [addressOf(document), document]))
  const orders = new Map<string, Ordered>()

  const find: FindDocument = (type, slug) => {
    const address = addressOf({ type, slug })
    const next = moved[address]
    return (
      byAddress.get(address) ??
      (next === undefined ? undefined : byAddress.get(addressOf({ type, slug: next })))
    )
  }

  return {
    edition,
    find,
    ordered: (type, sort) => {
      const key = `${type} ${sort}`
      const known = orders.get(key)
      if (known) return known
      const mine = documents.filter((document) => document.type === type)
      const [first] = mine
      const order = createOrder(
        sort || (first ? titleFieldOf(model, first) : 'slug'),
        locale,
        model?.[type]?.choices,
      )
      const made = { order, rows: mine.map(order.place).sort(order.compare) }
      orders.set(key, made)
      return made
    },
  }
}
