import { collectProblems } from '../../delivery/parse/collectProblems'
import { parseChoice } from '../../delivery/parse/parseChoice'
import { parseLimit } from '../../delivery/parse/parseLimit'
import { listed, type Parsed, type QueryContext, type Report } from '../../delivery/parse/parsing'
import { readParameters, type Parameter, type ParameterNames } from '../../delivery/parse/readParameters'
import type { FacetModel } from '../deriveSearchModel'
import { searchLimits, type SearchQuery, type SuggestQuery } from '../query/searchQuery'
import { decodeSearchCursor, type SearchScope } from './searchCursor'

const plain = (name: string) => ({ brackets: [0], shown: [name] })

const parametersOf = (names: readonly string[]): ParameterNames =>
  Object.fromEntries(names.map((name) => [name, plain(name)]))

/** Reads the query string of a search. Results can be narrowed by each facet, whose name is then the parameter's. */
export const parseSearchQuery = (
  search: URLSearchParams,
  context: QueryContext,
  facets: readonly FacetModel[],
): Parsed<SearchQuery> =>
  collectProblems((report, problems) => {
    const names = ['q', ...facets.map(({ field }) => field), 'limit', 'cursor', 'locale']
    const named = readNamed(search, names, report)
    const scope = readScope(named, { context, facets, report })
    const limit = parseLimit(named('limit'), report)
    // A cursor belongs to a search: while that is wrong there is nothing to hold it against.
    const offset = problems.length === 0 ? parseCursor(named('cursor'), scope, report) : 0
    return { ...scope, limit: Math.min(limit, searchLimits.depth - offset), offset }
  })

/** The same for suggestions, which are few and have no pages. */
export const parseSuggestQuery = (
  search: URLSearchParams,
  context: QueryContext,
  [types]: readonly FacetModel[],
): Parsed<SuggestQuery> =>
  collectProblems((report) => {
    const facets = types ? [types] : []
    const named = readNamed(search, ['q', ...facets.map(({ field }) => field), 'limit', 'locale'], report)
    const { suggestions: most, defaultSuggestions: otherwise } = searchLimits
    return {
      ...readScope(named, { context, facets, report }),
      limit: parseLimit(named('limit'), report, { most, otherwise }),
    }
  })

type Named = (base: string) => Parameter | undefined

const readNamed = (search: URLSearchParams, names: readonly string[], report: Report): Named => {
  const parameters = readParameters(search, parametersOf(names), report)
  return (base) => parameters.find((parameter) => parameter.base === base)
}

type Scoping = {
  readonly context: QueryContext
  readonly facets: readonly FacetModel[]
  readonly report: Report
}

const readScope = (named: Named, { context, facets, report }: Scoping): SearchScope => ({
  q: parseWords(named('q'), report),
  locale: parseChoice(named('locale'), context.locales, context.locale, report),
  narrowing: Object.fromEntries(
    facets.flatMap((facet) => {
      const parameter = named(facet.field)
      return parameter ? [[facet.field, parseValues(parameter, facet, report)]] : []
    }),
  ),
})

const parseWords = (parameter: Parameter | undefined, report: Report): string => {
  const { characters } = searchLimits
  const q = (parameter?.value ?? '').normalize().trim()
  const value = parameter?.value ?? ''
  if (q === '') {
    const detail = 'There is nothing to search for. "q" takes a word or several.'
    report({ code: 'invalid-value', parameter: 'q', value, detail, allowed: ['a word or several'] })
  } else if (q.length > characters) {
    const detail = `"q" has ${q.length} characters and may have ${characters}.`
    const allowed = [`at most ${characters} characters`]
    report({ code: 'query-too-large', parameter: 'q', value: `${q.length} characters`, detail, allowed })
  }
  return q
}

const parseValues = (
  { name, value }: Parameter,
  { values: allowed }: FacetModel,
  report: Report,
): readonly string[] => {
  const values = [...new Set(value.split(','))]
  const unknown = values.find((each) => !allowed.includes(each))
  if (unknown === undefined) return values
  const detail = `"${unknown}" is no value for "${name}". It takes ${listed(allowed)}, several separated by commas.`
  report({ code: 'invalid-value', parameter: name, value: unknown, detail, allowed })
  return []
}

const parseCursor = (parameter: Parameter | undefined, scope: SearchScope, report: Report): number => {
  if (!parameter) return 0
  const { name, value } = parameter
  const decoded = decodeSearchCursor(value, scope)
  if ('offset' in decoded) return decoded.offset
  const detail = `This cursor cannot be used here: ${decoded.refusal}. Start again without "cursor" and follow links.next.`
  const allowed = ['the cursor in links.next of the same search']
  report({ code: 'invalid-cursor', parameter: name, value, detail, allowed })
  return 0
}
