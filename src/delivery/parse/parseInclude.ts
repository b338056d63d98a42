import type { IncludeNode } from '../query'
import type { QueryModel, ReferencePath } from '../queryModel'
import { listed, queryLimits, type QueryContext, type Report } from './parsing'
import type { Parameter } from './readParameters'

/** The hops of `include=claims.citations,mineral` as a tree: `claims.citations` holds `claims` too. */
export const parseInclude = (
  parameter: Parameter | undefined,
  type: string,
  { queryModel }: QueryContext,
  report: Report,
): IncludeNode[] => {
  if (!parameter) return []
  const paths = [...new Set(parameter.value.split(','))]
  if (paths.length > queryLimits.includes) {
    report({
      code: 'query-too-large',
      parameter: parameter.name,
      value: `${paths.length} paths`,
      detail: `"include" has ${paths.length} paths and may have ${queryLimits.includes}.`,
      allowed: [`at most ${queryLimits.includes} paths`],
    })
    return []
  }
  const routes = paths.flatMap((path) => {
    const route = findRoute(path, type, queryModel)
    if (!route) report(unknownInclude(path, type, queryModel, parameter))
    return route ?? []
  })
  return mergeRoutes(routes)
}

/** The reference that a path starts with, and what of the path is left: where names overlap, the longest. */
const firstHop = (path: string, references: readonly ReferencePath[]): ReferencePath | undefined =>
  references
    .filter((reference) => path === reference.path || path.startsWith(`${reference.path}.`))
    .sort((a, b) => b.path.length - a.path.length)[0]

const findRoute = (path: string, type: string, queryModel: QueryModel): IncludeNode | undefined => {
  const first = firstHop(path, queryModel[type]?.references ?? [])
  if (!first) return undefined
  const node = { path: first.path, to: first.to, from: [type], children: [] }
  if (path === first.path) return node
  const rest = path.slice(first.path.length + 1)
  const seconds = first.to.flatMap((from) =>
    (queryModel[from]?.references ?? []).flatMap((reference) =>
      reference.path === rest ? [{ from, to: reference.to }] : [],
    ),
  )
  if (seconds.length === 0) return undefined
  const to = [...new Set(seconds.flatMap((second) => second.to))]
  return { ...node, children: [{ path: rest, to, from: seconds.map(({ from }) => from), children: [] }] }
}

const mergeRoutes = (routes: readonly IncludeNode[]): IncludeNode[] => {
  const merged = new Map<string, IncludeNode>()
  for (const route of routes) {
    const known = merged.get(route.path)
    merged.set(route.path, known ? { ...known, children: [...known.children, ...route.children] } : route)
  }
  return [...merged.values()]
}

const unknownInclude = (path: string, type: string, queryModel: QueryModel, { name }: Parameter) => {
  const { references = [], includes = [] } = queryModel[type] ?? {}
  const first = firstHop(path, references)
  const allowed = first
    ? includes.filter((include) => include === first.path || include.startsWith(`${first.path}.`))
    : references.map((reference) => reference.path)
  const hint = first
    ? `"${first.path}" can be included, alone or with one more reference after it`
    : `Of "${type}" can be included ${allowed.length > 0 ? listed(allowed) : 'nothing'}`
  return {
    code: 'unknown-include' as const,
    parameter: name,
    value: path,
    detail: `"${path}" cannot be included. ${hint}; a path passes at most 2 references.`,
    allowed,
  }
}
