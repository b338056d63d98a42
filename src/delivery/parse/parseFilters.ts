import type { Filter } from '../query'
import { filterOperators, type FilterModel, type FilterOperator } from '../queryModel'
import { listed, queryLimits, type QueryContext, type Report } from './parsing'
import { parseFilterValues } from './parseFilterValues'
import type { Parameter } from './readParameters'

/** `filter[path]=value` and `filter[path][operator]=value`; all of them must hold. */
export const parseFilters = (
  parameters: readonly Parameter[],
  type: string,
  context: QueryContext,
  report: Report,
): Filter[] => {
  if (parameters.length > queryLimits.filters) {
    report({
      code: 'query-too-large',
      parameter: 'filter',
      value: `${parameters.length} filters`,
      detail: `There are ${parameters.length} filters and may be ${queryLimits.filters}.`,
      allowed: [`at most ${queryLimits.filters} filters`],
    })
    return []
  }
  return parameters.flatMap((parameter) => parseFilter(parameter, type, context, report) ?? [])
}

const parseFilter = (
  parameter: Parameter,
  type: string,
  { queryModel }: QueryContext,
  report: Report,
): Filter | undefined => {
  const { name, value } = parameter
  const [path = '', operator = 'eq'] = parameter.brackets
  const filters = queryModel[type]?.filters ?? []
  const model = filters.find((filter) => filter.path === path)
  if (!model) {
    const allowed = filters.map((filter) => filter.path)
    const detail = `"${type}" cannot be filtered by "${path}". It can by ${listed(allowed)}.`
    report({ code: 'unknown-filter', parameter: name, value: path, detail, allowed })
    return undefined
  }
  if (!isOperatorOf(model, operator)) {
    const detail = `"${operator}" is no operator for "${path}", which is a ${model.kind}. Its operators are ${listed(model.operators)}.`
    report({ code: 'unknown-operator', parameter: name, value: operator, detail, allowed: model.operators })
    return undefined
  }
  const parsed = parseFilterValues(value, model, operator)
  if ('values' in parsed) return { model, operator, values: parsed.values }
  report({ ...parsed.problem, parameter: name })
  return undefined
}

const isOperatorOf = (model: FilterModel, written: string): written is FilterOperator =>
  filterOperators.some((operator) => operator === written && model.operators.includes(operator))
