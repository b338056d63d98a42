import type { Json } from '../model/types'
import { compareCodeUnits, foldText } from './compareText'
import { isJsonObject } from './json'
import { isFilterGroup, type Filter, type FilterGroup, type FilterValue } from './query'
import type { FilterOperator } from './queryModel'
import type { ServedDocument } from './servedDocument'
import { valuesAt } from './valuesAt'

export type Predicate = (document: ServedDocument) => boolean

/**
 * A filter as a function. Where a document holds several values any of them may match; `ne` and `nin` are the
 * opposite of `eq` and `in`, so they hold when none matches, and also where there is no value.
 */
export const compileFilter = (filter: Filter | FilterGroup): Predicate => {
  if (isFilterGroup(filter)) {
    const members = filter.members.map(compileFilter)
    return (document) =>
      filter.match === 'all'
        ? members.every((holds) => holds(document))
        : members.some((holds) => holds(document))
  }
  const segments = filter.model.path.split('.')
  if (filter.operator === 'exists') {
    const isWanted = filter.values[0] === true
    return (document) => valuesAt(document, segments).length > 0 === isWanted
  }
  const isNegated = filter.operator === 'ne' || filter.operator === 'nin'
  const matches = compileMatch(filter)
  return (document) => valuesAt(document, segments).some(matches) !== isNegated
}

type Match = (value: Json) => boolean

const compileMatch = ({ model, operator, values }: Filter): Match => {
  if (operator === 'contains' || operator === 'startsWith') return matchText(operator, values)
  if (model.kind === 'reference' || model.kind === 'reverse') return matchReference(values)
  if (model.kind === 'date') return matchAnyOf(values, (wanted) => matchDate(operator, String(wanted)))
  if (isOrdering(operator)) return matchAnyOf(values, (wanted) => matchOrder(operator, Number(wanted)))
  const wanted = new Set<Json>(values)
  return (value) => wanted.has(value)
}

const matchAnyOf = (values: readonly FilterValue[], matchOne: (value: FilterValue) => Match): Match => {
  const matches = values.map(matchOne)
  return (value) => matches.some((match) => match(value))
}

const matchText = (operator: 'contains' | 'startsWith', values: readonly FilterValue[]): Match => {
  const wanted = foldText(String(values[0]))
  return (value) => {
    if (typeof value !== 'string') return false
    const text = foldText(value)
    return operator === 'contains' ? text.includes(wanted) : text.startsWith(wanted)
  }
}

/** References are named by `slug`, or by `type/slug` where a slug alone could mean several. */
const matchReference = (values: readonly FilterValue[]): Match => {
  const wanted = new Set(values)
  return (value) => {
    if (!isJsonObject(value) || typeof value.slug !== 'string') return false
    return wanted.has(value.slug) || wanted.has(`${String(value.type)}/${value.slug}`)
  }
}

const isOrdering = (operator: FilterOperator): boolean =>
  operator === 'gt' || operator === 'gte' || operator === 'lt' || operator === 'lte'

const matchOrder =
  (operator: FilterOperator, wanted: number): Match =>
  (value) =>
    typeof value === 'number' && holds(operator, value - wanted)

const dayLength = 'YYYY-MM-DD'.length

/** A wanted day is compared with the day of an instant, so that `lte` a day takes in the whole of it. */
const matchDate = (operator: FilterOperator, wanted: string): Match => {
  if (wanted.length === dayLength) {
    return (value) =>
      typeof value === 'string' && holds(operator, compareCodeUnits(value.slice(0, dayLength), wanted))
  }
  const instant = Date.parse(wanted)
  return (value) => typeof value === 'string' && holds(operator, Date.parse(value) - instant)
}

/** Whether an operator holds for the sign of `value - wanted`; `ne` and `nin` are negated by the caller. */
const holds = (operator: FilterOperator, difference: number): boolean => {
  switch (operator) {
    case 'gt':
      return difference > 0
    case 'gte':
      return difference >= 0
    case 'lt':
      return difference < 0
    case 'lte':
      return difference <= 0
    default:
      return difference === 0
  }
}
