import { collectProblems } from '../../delivery/parse/collectProblems'
import { parseChoice } from '../../delivery/parse/parseChoice'
import type { QueryContext } from '../../delivery/parse/parsing'
import { documentParameters, readParameters } from '../../delivery/parse/readParameters'
import { readParsed } from './readParsed'

/** The locale that a query names, which is all it may say. @throws ProblemError with all that is wrong with it */
export const readLocale = (search: URLSearchParams, { locales, locale }: QueryContext): string =>
  readParsed(
    collectProblems((report) => {
      const [named] = readParameters(search, { locale: documentParameters.locale }, report)
      return { locale: parseChoice(named, locales, locale, report) }
    }),
  ).locale
