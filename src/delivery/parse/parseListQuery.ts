import { decodeCursor, type CursorScope } from '../cursor'
import type { DocumentQuery, ListQuery, Position, QueryProblem } from '../query'
import { parseFields } from './parseFields'
import { parseFilters } from './parseFilters'
import { parseInclude } from './parseInclude'
import { parseSort } from './parseSort'
import { listed, queryLimits, type Parsed, type QueryContext, type Report } from './parsing'
import { documentParameters, listParameters, readParameters, type Parameter } from './readParameters'

type Reading = { readonly context: QueryContext; readonly report: Report }

/**
 * Reads the query string of a list against what may be asked of the type. Every problem names the parameter as
 * written, the value that is wrong and what is allowed instead.
 */
export const parseListQuery = (
  search: URLSearchParams,
  type: string,
  context: QueryContext,
): Parsed<ListQuery> =>
  collectProblems((report, problems) => {
    const parameters = readParameters(search, listParameters, report)
    const named = byBase(parameters)
    const filters = parseFilters(
      parameters.filter(({ base }) => base === 'filter'),
      type,
      context,
      report,
    )
    const sort = parseSort(named('sort'), type, context, report)
    const document = readDocumentQuery(parameters, type, { context, report })
    // A cursor belongs to a sort and filters: while those are wrong there is nothing to hold it against.
    const scope = { type, locale: document.locale, sort, filters }
    const after = problems.length === 0 ? parseCursor(named('cursor'), scope, report) : undefined
    return {
      ...document,
      filters,
      sort,
      limit: parseLimit(named('limit'), report),
      count: parseChoice(named('count'), ['true', 'false'], 'false', report) === 'true',
      ...(after ? { after } : {}),
    }
  })

/** The same for one document, which takes only `include`, `fields` and `locale`. */
export const parseDocumentQuery = (
  search: URLSearchParams,
  type: string,
  context: QueryContext,
): Parsed<DocumentQuery> =>
  collectProblems((report) =>
    readDocumentQuery(readParameters(search, documentParameters, report), type, { context, report }),
  )

const collectProblems = <Query>(
  read: (report: Report, problems: readonly QueryProblem[]) => Query,
): Parsed<Query> => {
  const problems: QueryProblem[] = []
  const query = read((problem) => problems.push(problem), problems)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, query }
}

const byBase =
  (parameters: readonly Parameter[]) =>
  (base: string): Parameter | undefined =>
    parameters.find((parameter) => parameter.base === base)

const readDocumentQuery = (
  parameters: readonly Parameter[],
  type: string,
  { context, report }: Reading,
): DocumentQuery => {
  const named = byBase(parameters)
  const include = parseInclude(named('include'), type, context, report)
  const fields = parameters.filter(({ base }) => base === 'fields')
  return {
    locale: parseChoice(named('locale'), context.locales, context.locale, report),
    include,
    ...parseFields(fields, type, include, { context, report }),
  }
}

const parseChoice = (
  parameter: Parameter | undefined,
  allowed: readonly string[],
  otherwise: string,
  report: Report,
): string => {
  if (!parameter) return otherwise
  const { name, value } = parameter
  if (allowed.includes(value)) return value
  const detail = `"${value}" is no value for "${name}". It takes ${listed(allowed)}.`
  report({ code: 'invalid-value', parameter: name, value, detail, allowed })
  return otherwise
}

const parseLimit = (parameter: Parameter | undefined, report: Report): number => {
  if (!parameter) return queryLimits.defaultLimit
  const { name, value } = parameter
  const limit = Number(value)
  if (/^\d{1,9}$/.test(value) && limit >= 1 && limit <= queryLimits.limit) return limit
  const allowed = [`a whole number from 1 to ${queryLimits.limit}`]
  const detail = `"${value}" is no value for "limit". It takes ${listed(allowed)}.`
  report({ code: 'invalid-value', parameter: name, value, detail, allowed })
  return queryLimits.defaultLimit
}

const parseCursor = (
  parameter: Parameter | undefined,
  scope: CursorScope,
  report: Report,
): Position | undefined => {
  if (!parameter) return undefined
  const { name, value } = parameter
  const decoded = decodeCursor(value, scope)
  if ('position' in decoded) return decoded.position
  const detail = `This cursor cannot be used here: ${decoded.refusal}. Start again without "cursor" and follow links.next.`
  const allowed = ['the cursor in links.next of the same list']
  report({ code: 'invalid-cursor', parameter: name, value, detail, allowed })
  return undefined
}
