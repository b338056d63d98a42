import { collectProblems } from '../parse/collectProblems'
import { parseChoice } from '../parse/parseChoice'
import { parseLimit } from '../parse/parseLimit'
import type { Parsed, QueryContext, Report } from '../parse/parsing'
import { readParameters, type Parameter, type ParameterNames } from '../parse/readParameters'
import type { SyncCursors } from './createSyncCursors'
import type { SyncCursor } from './syncCursor'

export type SyncQuery = {
  /** How far the copy has come; absent when it is to be begun. */
  readonly since?: SyncCursor
  readonly locale: string
  readonly limit: number
}

/** Items on a page. */
export const syncLimits = { most: 500, otherwise: 100 } as const

const syncParameters = {
  since: { brackets: [0], shown: ['since'] },
  limit: { brackets: [0], shown: ['limit'] },
  locale: { brackets: [0], shown: ['locale'] },
} as const satisfies ParameterNames

export const parseSyncQuery = (
  search: URLSearchParams,
  context: QueryContext,
  cursors: Pick<SyncCursors, 'read'>,
): Parsed<SyncQuery> =>
  collectProblems((report) => {
    const parameters = readParameters(search, syncParameters, report)
    const named = (base: string): Parameter | undefined =>
      parameters.find((parameter) => parameter.base === base)
    const since = parseSyncCursor(named('since'), cursors, report)
    const locale = parseChoice(named('locale'), context.locales, since?.locale ?? context.locale, report)
    if (since && since.locale !== locale) reportOtherLocale(named('since'), since.locale, report)
    return { ...(since ? { since } : {}), locale, limit: parseLimit(named('limit'), report, syncLimits) }
  })

const allowed = ['meta.cursor of an earlier answer, as it is']

/** The cursor in a parameter; one that is none is reported. */
export const parseSyncCursor = (
  parameter: Pick<Parameter, 'name' | 'value'> | undefined,
  cursors: Pick<SyncCursors, 'read'>,
  report: Report,
): SyncCursor | undefined => {
  if (!parameter) return undefined
  const { name, value } = parameter
  const cursor = cursors.read(value)
  if (!cursor) {
    const detail = `"${name}" is not a cursor of this API, or it was cut or altered. Start again without it.`
    report({ code: 'invalid-cursor', parameter: name, value, detail, allowed })
  }
  return cursor
}

const reportOtherLocale = (parameter: Parameter | undefined, locale: string, report: Report): void => {
  if (!parameter) return
  const { name, value } = parameter
  const detail = `This cursor belongs to a copy in "${locale}". Leave "locale" out, or start again without "${name}".`
  report({ code: 'invalid-cursor', parameter: name, value, detail, allowed })
}
