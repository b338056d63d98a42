import { parseFilterValues } from '../../delivery/parse/parseFilterValues'
import { queryLimits } from '../../delivery/parse/parsing'
import { createTree, groupOf, type FilterTree, type GroupName } from '../../delivery/parse/filterTree'
import type { Filter, FilterGroup, FilterValue, QueryProblem } from '../../delivery/query'
import { filterOperators, type FilterModel, type FilterOperator } from '../../delivery/queryModel'
import { refuse } from '../resolve/refusal'
import type { ElementsInput } from './elementsType'
import type { FilterInput } from './filterType'

/**
 * The filters of an argument, which the schema has checked for names and kinds. The groups are those that the same
 * filters make in REST.
 *
 * @throws GraphQLError when there are too many, groups lie too deep in each other, or a value has the wrong form.
 */
export const readFilters = (argument: unknown, input: FilterInput): FilterGroup => {
  const counter = { conditions: 0 }
  return groupOf(readTree(argument, input, 0, counter))
}

type Counter = { conditions: number }

const readTree = (argument: unknown, input: FilterInput, depth: number, counter: Counter): FilterTree => {
  if (depth > queryLimits.groupDepth) {
    refuse(
      tooLarge('filter', `${depth} groups in each other`, queryLimits.groupDepth, 'groups in each other'),
    )
  }
  const tree = createTree()
  for (const [name, value] of entriesOf(argument)) {
    if (isGroupName(name)) {
      const members = membersOf(value).map((member) => readTree(member, input, depth + 1, counter))
      tree.groups.set(name, new Map(members.entries()))
      counter.conditions += members.length
    } else {
      const filters = readConditions(name, value, input)
      tree.filters.push(...filters)
      counter.conditions += filters.length
    }
  }
  if (counter.conditions > queryLimits.filters) {
    refuse(tooLarge('filter', `${counter.conditions} conditions`, queryLimits.filters, 'conditions'))
  }
  return tree
}

const isGroupName = (name: string): name is GroupName => name === 'and' || name === 'or'

const membersOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const readConditions = (name: string, conditions: unknown, { models, lists }: FilterInput): Filter[] => {
  const model = models.get(name)
  if (model) return readOperators(model, conditions, `filter.${name}`)
  const elements = lists.get(name)
  return elements ? readElements(elements, conditions, `filter.${name}`) : []
}

const readOperators = (model: FilterModel, conditions: unknown, at: string): Filter[] =>
  entriesOf(conditions).flatMap(([operator, operand]) =>
    isOperator(operator) ? [readFilter(model, operator, operand, `${at}.${operator}`)] : [],
  )

/** The conditions on some elements of a list, and by what those are selected. */
const readElements = ({ list, models }: ElementsInput, value: unknown, at: string): Filter[] => {
  const entries = entriesOf(value).flatMap(([name, content]) => {
    const model = models.get(name)
    return model ? [{ model, content, at: `${at}.${name}` }] : []
  })
  const [, where] = entriesOf(value).find(([name]) => name === 'where') ?? []
  const selected = entriesOf(where).flatMap(([name, content]) => {
    const model = models.get(name)
    return model ? [{ model, value: readValue(model, 'eq', content, `${at}.where.${name}`) }] : []
  })
  if (selected.length === 0 || selected.length > queryLimits.selectorKeys) {
    refuse(tooLarge(`${at}.where`, `${selected.length} values`, queryLimits.selectorKeys, 'values'))
  }
  return entries.flatMap(({ model, content, at: place }) =>
    readOperators(model, content, place).map((filter) => ({
      ...filter,
      selector: { list, conditions: selected },
    })),
  )
}

/** Left out and null are the same, as far as a whole filter or path is concerned. */
const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const isOperator = (name: string): name is FilterOperator =>
  filterOperators.some((operator) => operator === name)

const readFilter = (model: FilterModel, operator: FilterOperator, operand: unknown, at: string): Filter => {
  const operands: unknown[] = Array.isArray(operand) ? operand : [operand]
  if (operands.length === 0 || operands.length > queryLimits.values) {
    refuse(tooLarge(at, `${operands.length} values`, queryLimits.values, 'values'))
  }
  return { model, operator, values: operands.map((value) => readValue(model, operator, value, at)) }
}

const readValue = (
  model: FilterModel,
  operator: FilterOperator,
  operand: unknown,
  at: string,
): FilterValue => {
  if (operand === null) {
    const allowed = ['exists: false']
    const detail = `"${at}" is null. To ask for documents without a value, use "exists: false".`
    return refuse({ code: 'invalid-value', parameter: at, value: 'null', detail, allowed })
  }
  // One by one, since a text may hold commas, which in an address would part it.
  const parsed = parseFilterValues(String(operand), model, operator === 'exists' ? operator : 'eq')
  if ('problem' in parsed) return refuse({ ...parsed.problem, parameter: at })
  const [value] = parsed.values
  return value ?? refuse({ code: 'invalid-value', parameter: at, value: '', detail: `"${at}" is empty.` })
}

const tooLarge = (parameter: string, value: string, most: number, what: string): QueryProblem => ({
  code: 'query-too-large',
  parameter,
  value,
  detail: `"${parameter}" has ${value}. It may have 1 to ${most} ${what}.`,
  allowed: [`1 to ${most} ${what}`],
})
