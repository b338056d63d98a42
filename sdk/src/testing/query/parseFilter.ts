import type { Row } from '../AnyDocument.js'
import { FakeProblem } from '../FakeProblem.js'
import { isEqual, valuesAt } from './valuesAt.js'

type Test = (row: Row) => boolean
type Operator = (values: readonly unknown[], text: string) => boolean

/** One parameter: `filter[or][0][year][gte]=2015` has the names `or`, `0`, `year` and `gte`. */
type Entry = { readonly names: readonly string[]; readonly value: string }

/** Without case and accents. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const isIn: Operator = (values, text) =>
  values.some((value) => text.split(',').some((one) => isEqual(value, one)))

/** Numbers by size, days and instants by time. A day stands for all of that day. */
const compare = (value: unknown, text: string): number => {
  if (typeof value === 'number') return value - Number(text)
  const own = String(value).slice(0, text.length === 10 ? 10 : undefined)
  return own < text ? -1 : Number(own > text)
}

const ordered =
  (holds: (order: number) => boolean): Operator =>
  (values, text) =>
    values.some((value) => holds(compare(value, text)))

const operators: Readonly<Record<string, Operator>> = {
  eq: (values, text) => values.some((value) => isEqual(value, text)),
  ne: (values, text) => !values.some((value) => isEqual(value, text)),
  in: isIn,
  nin: (values, text) => !isIn(values, text),
  gt: ordered((order) => order > 0),
  gte: ordered((order) => order >= 0),
  lt: ordered((order) => order < 0),
  lte: ordered((order) => order <= 0),
  contains: (values, text) => values.some((value) => fold(String(value)).includes(fold(text))),
  startsWith: (values, text) => values.some((value) => fold(String(value)).startsWith(fold(text))),
  exists: (values, text) => values.length > 0 === (text === 'true'),
}

const conditionOf = ({ names: [path = '', name = 'eq'], value }: Entry): Test => {
  const operator = operators[name]
  if (!operator) {
    const detail = `There is no operator "${name}".`
    throw new FakeProblem(400, 'unknown-operator', detail, { value: name, allowed: Object.keys(operators) })
  }
  return (row) => operator(valuesAt(row, path), value)
}

const isGroup = ({ names }: Entry): boolean => names[0] === 'or' || names[0] === 'and'

/** The members of a group, each of the parameters with its number. */
const membersOf = (entries: readonly Entry[]): Test[] => {
  const byNumber = new Map<string, Entry[]>()
  for (const { names, value } of entries) {
    const [, number = '', ...rest] = names
    byNumber.set(number, [...(byNumber.get(number) ?? []), { names: rest, value }])
  }
  return [...byNumber.values()].map(allOf)
}

const allOf = (entries: readonly Entry[]): Test => {
  const conditions = entries.filter((entry) => !isGroup(entry)).map(conditionOf)
  const every = membersOf(entries.filter(({ names }) => names[0] === 'and'))
  const some = membersOf(entries.filter(({ names }) => names[0] === 'or'))
  return (row) =>
    [...conditions, ...every].every((holds) => holds(row)) &&
    (!some.length || some.some((holds) => holds(row)))
}

/** Whether a document meets all `filter[…]` of a query. */
export const parseFilter = (query: URLSearchParams): Test =>
  allOf(
    [...query]
      .filter(([name]) => name.startsWith('filter['))
      .map(([name, value]) => ({
        names: [...name.matchAll(/\[([^\]]*)\]/g)].map(([, part = '']) => part),
        value,
      })),
  )
