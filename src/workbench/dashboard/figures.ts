import { listPath, type Condition } from '../shared/links'
import { matches } from '../shared/matches'
import type { Overview } from './readOverview'
import type { Figure } from './types'

type Counted = Overview[number]

/** What is counted, for one of it and for any other number. */
type Names = { readonly singular: string; readonly plural: string }

const nameOf = (count: number, { singular, plural }: Names): string => (count === 1 ? singular : plural)

export const figureOf = (
  { type, documents }: Counted,
  conditions: readonly Condition[],
  names: Names = type,
): Figure => {
  const count = documents.filter((document) => matches(document, conditions)).length
  return {
    type: type.type,
    label: nameOf(count, names),
    count,
    conditions,
    path: listPath(type.type, conditions),
  }
}

/** The types of which there is any, each with its number. */
export const figuresOf = (overview: Overview, conditions: readonly Condition[]): Figure[] =>
  overview.map((counted) => figureOf(counted, conditions)).filter(({ count }) => count > 0)

/** An address of a list holds no more ids than this: servers take no longer ones. */
const idsOfList = 200

/** Documents that no condition describes, by their ids, in as many lists as it takes. */
export const figuresOfIds = ({ type }: Counted, ids: readonly string[]): Figure[] => {
  const lists = Math.ceil(ids.length / idsOfList)
  return Array.from({ length: lists }, (_, index) => {
    const part = ids.slice(index * idsOfList, (index + 1) * idsOfList)
    const conditions: Condition[] = [{ field: 'id', operator: 'in', value: part.join(',') }]
    const from = index * idsOfList + 1
    return {
      type: type.type,
      label: lists === 1 ? nameOf(part.length, type) : `${type.plural}, ${from} to ${from + part.length - 1}`,
      count: part.length,
      conditions,
      path: listPath(type.type, conditions),
    }
  })
}
