import { isRecord } from '../isRecord.js'
import { foldText } from './foldText.js'
import { compilePath } from './compilePath.js'

type Matches = (document: unknown) => boolean

/** Conditions by path, each by operator or plain; and numbered groups of such below `or` and `and`. */
export type FilterTree = { [name: string]: FilterTree | string }

const isDate = (value: unknown): boolean => /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-][\d:]+))?$/.test(String(value))

/**
 * How a value stands to one that is wanted: below 0, equal, or above. Numbers, days and instants are compared as
 * such, a day as all of it; references by slug, or by `type/slug`; anything else by its text.
 */
const compare = (value: unknown, wanted: string): number => {
  if (isRecord(value)) return +!(value.slug === wanted || [value.type, value.slug].join('/') === wanted)
  const isTime = isDate(value) && isDate(wanted)
  if (typeof value !== 'number' && !isTime) return +(String(value) !== wanted)
  const read = (from: unknown): number => (isTime ? Date.parse(String(from)) : Number(from))
  const start = read(wanted)
  const end = isTime && wanted.length === 10 ? start + 86_399_999 : start
  return read(value) < start ? -1 : +(read(value) > end)
}

export const isEqual = (value: unknown, wanted: string): boolean => !compare(value, wanted)

const isIn = (value: unknown, wanted: string): boolean => wanted.split(',').some((one) => isEqual(value, one))

/** Whether a value is met. Of several values of a document any may be. What begins with `n` asks for the opposite. */
const tests: Readonly<Record<string, (value: unknown, wanted: string) => boolean>> = {
  eq: isEqual,
  ne: isEqual,
  in: isIn,
  nin: isIn,
  gt: (value, wanted) => compare(value, wanted) > 0,
  gte: (value, wanted) => compare(value, wanted) >= 0,
  lt: (value, wanted) => compare(value, wanted) < 0,
  lte: (value, wanted) => compare(value, wanted) <= 0,
  contains: (value, wanted) => foldText(value).includes(foldText(wanted)),
  startsWith: (value, wanted) => foldText(value).startsWith(foldText(wanted)),
  exists: () => true,
}

/**
 * What a filter asks of a document, as the server answers it.
 *
 * @param refuse Throws, given an operator that there is not.
 */
export const compileFilter = (tree: FilterTree, refuse: (operator: string) => never): Matches => {
  const parts = Object.entries(tree).flatMap(([path, inner]): Matches[] => {
    const conditions = typeof inner === 'string' ? { eq: inner } : inner
    if (path === 'or' || path === 'and') {
      const members = Object.values(conditions).map((member) =>
        compileFilter(typeof member === 'string' ? {} : member, refuse),
      )
      return path === 'or' ? [(document) => members.some((matches) => matches(document))] : members
    }
    const read = compilePath(path, isEqual)
    return Object.entries(conditions).map(([operator, value]) => {
      const wanted = String(value)
      const test = tests[operator] ?? refuse(operator)
      const isNegated = operator[0] === 'n' || (operator === 'exists' && wanted === 'false')
      return (document) => read(document).some((one) => test(one, wanted)) !== isNegated
    })
  })
  return (document) => parts.every((matches) => matches(document))
}
