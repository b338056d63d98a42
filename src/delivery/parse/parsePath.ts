import type { ElementSelector, QueryProblem } from '../query'
import type { FilterModel, ListModel, TypeQueryModel } from '../queryModel'
import { parseFilterValues } from './parseFilterValues'
import { listed, queryLimits } from './parsing'

export type PathRead =
  | { readonly model: FilterModel; readonly selector?: ElementSelector | undefined }
  | { readonly problem: PathProblem }

/** What is wrong with a path; the parameter is known to who read it. */
export type PathProblem = Omit<QueryProblem, 'parameter' | 'code'> & {
  readonly code: 'unknown-path' | 'invalid-value' | 'query-too-large'
}

type Condition = ElementSelector['conditions'][number]

/**
 * `governance.reviewState`, or with elements of a list selected, `amounts(mineral:magnesium).amount`: only those
 * for which every `key:value` holds are looked at. In a value `%`, `,`, parentheses and square brackets are
 * written percent-encoded.
 */
export const parsePath = (written: string, type: string, query: TypeQueryModel): PathRead => {
  if (!written.includes('(')) {
    const model = query.filterAt.get(written)
    return model ? { model } : unknown(written, pathsOf(query), `"${type}" has no such path`)
  }
  const [, path, conditions = '', rest = ''] = /^([^()]*)\(([^()]*)\)\.([^()]+)$/.exec(written) ?? []
  const list = query.lists.find((candidate) => candidate.path === path)
  if (!list) {
    return unknown(
      written,
      query.lists.map(shownSelector),
      `Elements are selected as in "list(key:value).path", of one of the lists of "${type}"`,
    )
  }
  const model = list.keys.includes(rest) ? query.filterAt.get(`${list.path}.${rest}`) : undefined
  if (!model) return unknown(rest, list.keys, `Elements of "${list.path}" have no such path`)
  return withSelector(model, list, conditions, query)
}

const withSelector = (
  model: FilterModel,
  list: ListModel,
  written: string,
  query: TypeQueryModel,
): PathRead => {
  const parts = written.split(',')
  if (parts.length > queryLimits.selectorKeys) return { problem: tooManyKeys(parts.length, list) }
  const conditions: Condition[] = []
  for (const part of parts) {
    const read = parseCondition(part, list, query)
    if ('problem' in read) return read
    conditions.push(read)
  }
  return { model, selector: { list: list.path, conditions } }
}

const parseCondition = (
  part: string,
  list: ListModel,
  query: TypeQueryModel,
): Condition | { problem: PathProblem } => {
  const colon = part.indexOf(':')
  const key = colon < 0 ? part : part.slice(0, colon)
  const model = list.keys.includes(key) ? query.filterAt.get(`${list.path}.${key}`) : undefined
  if (!model || colon < 0) {
    return unknown(part, list.keys, `Elements of "${list.path}" are selected by "key:value"`)
  }
  const text = decoded(part.slice(colon + 1))
  if (text === undefined) return { problem: badEncoding(part) }
  const parsed = parseFilterValues(text, model, 'eq')
  if ('problem' in parsed) return { problem: { ...parsed.problem, code: 'invalid-value' } }
  const [value] = parsed.values
  return value === undefined ? { problem: badEncoding(part) } : { model, value }
}

const decoded = (text: string): string | undefined => {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Paths as they are listed in a refusal: plain ones, then the lists of which elements can be selected. */
const pathsOf = ({ filters, lists }: TypeQueryModel): string[] => [
  ...filters.map(({ path }) => path),
  ...lists.map(shownSelector),
]

export const shownSelector = ({ path }: ListModel): string => `${path}(key:value).path`

const unknown = (value: string, allowed: readonly string[], hint: string): { problem: PathProblem } => ({
  problem: { code: 'unknown-path', value, allowed, detail: `${hint}. There are ${listed(allowed)}.` },
})

const tooManyKeys = (count: number, { path }: ListModel): PathProblem => ({
  code: 'query-too-large',
  value: `${count} keys`,
  detail: `"${path}(…)" has ${count} keys and may have ${queryLimits.selectorKeys}.`,
  allowed: [`at most ${queryLimits.selectorKeys} keys`],
})

const badEncoding = (part: string): PathProblem => ({
  code: 'invalid-value',
  value: part,
  detail: `"${part}" is not percent-encoded as it should be. A percent sign itself is written %25.`,
  allowed: ['a value in which %, commas, parentheses and square brackets are percent-encoded'],
})
