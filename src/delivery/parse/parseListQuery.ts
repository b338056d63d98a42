import { citationStyles, isCitationStyle } from '../../domain/citations/citationStyles'
import { decodeCursor, type CursorScope } from '../cursor'
import type { DocumentQuery, ListQuery, Position } from '../query'
import { collectProblems } from './collectProblems'
import { parseChoice } from './parseChoice'
import { parseFields } from './parseFields'
import { parseFilters } from './parseFilters'
import { parseInclude } from './parseInclude'
import { parseLimit } from './parseLimit'
import { parseSort } from './parseSort'
import type { Parsed, QueryContext, Report } from './parsing'
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
    const { locale, include, cite } = document
    return {
      locale,
      include,
      fields: document.fields,
      fieldsOf: document.fieldsOf,
      cite,
      filters,
      sort,
      limit: parseLimit(named('limit'), report),
      count: parseChoice(named('count'), ['true', 'false'], 'false', report) === 'true',
      after,
    }
  })

/** The same for one document, which takes only `include`, `fields`, `locale` and `cite`. */
export const parseDocumentQuery = (
  search: URLSearchParams,
  type: string,
  context: QueryContext,
): Parsed<DocumentQuery> =>
  collectProblems((report) =>
    readDocumentQuery(readParameters(search, documentParameters, report), type, { context, report }),
  )

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
  const written = parameters.filter(({ base }) => base === 'fields')
  const cite = parseChoice(named('cite'), citationStyles, '', report)
  const wanted = parseFields(written, type, include, { context, report })
  return {
    locale: parseChoice(named('locale'), context.locales, context.locale, report),
    include,
    fields: wanted.fields,
    fieldsOf: wanted.fieldsOf,
    cite: isCitationStyle(cite) ? cite : undefined,
  }
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
