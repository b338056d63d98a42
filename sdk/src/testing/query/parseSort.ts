import { isRecord } from '../../isRecord.js'
import type { DocumentType } from '../../types/Ref.js'
import type { AnyDocument } from '../AnyDocument.js'
import { titleFields } from '../../documentTypes.js'
import { valuesAt } from './valuesAt.js'

type Order = (one: AnyDocument, other: AnyDocument) => number

const collator = new Intl.Collator(['en', 'es'], { numeric: true })

const textOf = (value: unknown): string => String(isRecord(value) ? value.slug : value)

const compareValues = (one: unknown, other: unknown): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(textOf(one), textOf(other))

/** Documents without a value come last, in either direction. */
const orderBy = (key: string): Order => {
  const sign = key.startsWith('-') ? -1 : 1
  const path = key.replace(/^-/, '')
  return (a, b) => {
    const [one] = valuesAt(a, path)
    const [other] = valuesAt(b, path)
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined)
    return sign * compareValues(one, other)
  }
}

/** The order that `sort` asks for; by title without it. Ties are broken by slug. */
export const parseSort = (query: URLSearchParams, type: DocumentType): Order => {
  const orders = (query.get('sort') ?? titleFields[type]).split(',').map(orderBy)
  return (a, b) => {
    for (const order of orders) {
      const result = order(a, b)
      if (result) return result
    }
    return a.slug < b.slug ? -1 : 1
  }
}
