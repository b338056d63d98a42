import type { Filter, FilterGroup } from '../query'
import { filterOperators, type FilterModel, type FilterOperator } from '../queryModel'
import { createTree, groupOf, treeAt, type FilterTree } from './filterTree'
import { listed, queryLimits, type QueryContext, type Report } from './parsing'
import { parseFilterValues } from './parseFilterValues'
import { parsePath } from './parsePath'
import { readPlace, type Place } from './readPlace'
import type { Parameter } from './readParameters'

/**
 * `filter[path]=value` and `filter[path][operator]=value`, all of which must hold; and in groups,
 * `filter[or][0][path]=value&filter[or][1][path]=value`, of which one must. What has the same number is one
 * member, and all of it must hold; groups may lie in groups.
 */
export const parseFilters = (
  parameters: readonly Parameter[],
  type: string,
  context: QueryContext,
  report: Report,
): FilterGroup => {
  const tree = createTree()
  if (parameters.length > queryLimits.filters) {
    report({
      code: 'query-too-large',
      parameter: 'filter',
      value: `${parameters.length} filters`,
      detail: `There are ${parameters.length} filters and may be ${queryLimits.filters}.`,
      allowed: [`at most ${queryLimits.filters} filters`],
    })
    return groupOf(tree)
  }
  for (const parameter of parameters) {
    const place = readPlace(parameter, report)
    if (!place) continue
    const filter = parseFilter(parameter, place, { type, context, report })
    const member = treeAt(tree, place.steps)
    if (filter) member.filters.push(filter)
  }
  reportGaps(tree, 'filter', report)
  return groupOf(tree)
}

type Reading = { readonly type: string; readonly context: QueryContext; readonly report: Report }

const parseFilter = (
  { name, value }: Parameter,
  { path, operator }: Place,
  { type, context, report }: Reading,
): Filter | undefined => {
  const query = context.queryModel[type]
  if (!query) return undefined
  const read = parsePath(path, type, query)
  if ('problem' in read) {
    const { code, detail, ...problem } = read.problem
    report(
      code === 'unknown-path'
        ? { ...problem, code: 'unknown-filter', parameter: name, detail: `"${path}" is no filter. ${detail}` }
        : { ...problem, code, parameter: name, detail },
    )
    return undefined
  }
  const { model, selector } = read
  if (!isOperatorOf(model, operator)) {
    const detail = `"${operator}" is no operator for "${path}", which is a ${model.kind}. Its operators are ${listed(model.operators)}.`
    report({ code: 'unknown-operator', parameter: name, value: operator, detail, allowed: model.operators })
    return undefined
  }
  const parsed = parseFilterValues(value, model, operator)
  if ('values' in parsed) return { model, selector, operator, values: parsed.values }
  report({ ...parsed.problem, parameter: name })
  return undefined
}

const isOperatorOf = (model: FilterModel, written: string): written is FilterOperator =>
  filterOperators.some((operator) => operator === written && model.operators.includes(operator))

/** A gap is more likely a slip than meant, so it is not passed over. */
const reportGaps = (tree: FilterTree, parameter: string, report: Report): void => {
  for (const [name, members] of tree.groups) {
    const at = `${parameter}[${name}]`
    const numbers = [...members.keys()].sort((a, b) => a - b)
    const missing = numbers.findIndex((number, place) => number !== place)
    if (missing >= 0) {
      const found = `${numbers[missing]}`
      const detail = `Members of "${at}" are numbered from 0 without gaps; ${missing} is missing before ${found}.`
      report({
        code: 'invalid-value',
        parameter: `${at}[${found}]`,
        value: found,
        detail,
        allowed: [`${missing}`],
      })
    }
    for (const [number, member] of members) reportGaps(member, `${at}[${number}]`, report)
  }
}
