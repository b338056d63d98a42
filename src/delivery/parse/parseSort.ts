import type { SortKey } from '../query'
import type { TypeQueryModel } from '../queryModel'
import { listed, queryLimits, type QueryContext, type Report } from './parsing'
import { parsePath } from './parsePath'
import type { Parameter } from './readParameters'
import { splitOutside } from './splitOutside'

/**
 * `sort=name,-publishedAt`, also by an element selected from a list, `sort=-amounts(mineral:zinc).amount`;
 * without it the default of the type. Ties are broken by slug in any case.
 */
export const parseSort = (
  parameter: Parameter | undefined,
  type: string,
  { queryModel }: QueryContext,
  report: Report,
): SortKey[] => {
  const query = queryModel[type]
  if (!query) return []
  const written = parameter ? splitOutside(parameter.value) : query.defaultSort
  if (written.length > queryLimits.sortKeys) {
    report({
      code: 'query-too-large',
      parameter: 'sort',
      value: `${written.length} keys`,
      detail: `"sort" has ${written.length} keys and may have ${queryLimits.sortKeys}.`,
      allowed: [`at most ${queryLimits.sortKeys} keys`],
    })
    return []
  }
  return written.flatMap((key) => parseKey(key, type, query, report) ?? [])
}

const parseKey = (
  written: string,
  type: string,
  query: TypeQueryModel,
  report: Report,
): SortKey | undefined => {
  const descending = written.startsWith('-')
  const path = descending ? written.slice(1) : written
  const read = parsePath(path, type, query)
  if ('model' in read && isSortable(read, query)) {
    return { model: read.model, selector: read.selector, descending }
  }
  if ('problem' in read && read.problem.code !== 'unknown-path') {
    report({ ...read.problem, code: read.problem.code, parameter: 'sort' })
    return undefined
  }
  const allowed = [...query.sorts, ...selectorSorts(query)]
  const detail = `"${type}" cannot be sorted by "${written}". It can by ${listed(allowed)}, each with "-" before it for the other direction.`
  report({ code: 'unknown-sort', parameter: 'sort', value: written, detail, allowed })
  return undefined
}

const isSortable = ({ model, selector }: Omit<SortKey, 'descending'>, query: TypeQueryModel): boolean => {
  if (!selector) return query.sorts.includes(model.path)
  const list = query.lists.find(({ path }) => path === selector.list)
  return list !== undefined && list.sorts.includes(model.path.slice(list.path.length + 1))
}

const selectorSorts = ({ lists }: TypeQueryModel): string[] =>
  lists.flatMap(({ path, sorts }) => sorts.map((sort) => `${path}(key:value).${sort}`))
