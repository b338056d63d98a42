import type { SortKey } from '../query'
import { listed, queryLimits, type QueryContext, type Report } from './parsing'
import type { Parameter } from './readParameters'

/** `sort=name,-publishedAt`; without it the default of the type. Ties are broken by slug in any case. */
export const parseSort = (
  parameter: Parameter | undefined,
  type: string,
  { queryModel }: QueryContext,
  report: Report,
): SortKey[] => {
  const { sorts = [], filters = [], defaultSort = [] } = queryModel[type] ?? {}
  const written = parameter ? parameter.value.split(',') : defaultSort
  if (parameter && written.length > queryLimits.sortKeys) {
    report({
      code: 'query-too-large',
      parameter: parameter.name,
      value: `${written.length} keys`,
      detail: `"sort" has ${written.length} keys and may have ${queryLimits.sortKeys}.`,
      allowed: [`at most ${queryLimits.sortKeys} keys`],
    })
    return []
  }
  return written.flatMap((key) => {
    const path = key.replace(/^-/, '')
    const model = sorts.includes(path) ? filters.find((filter) => filter.path === path) : undefined
    if (model) return [{ model, descending: key.startsWith('-') }]
    const detail = `"${type}" cannot be sorted by "${key}". It can by ${listed(sorts)}, each with "-" before it for the other direction.`
    report({ code: 'unknown-sort', parameter: parameter?.name ?? 'sort', value: key, detail, allowed: sorts })
    return []
  })
}
