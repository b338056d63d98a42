import { collectProblems } from '../../delivery/parse/collectProblems'
import { parseChoice } from '../../delivery/parse/parseChoice'
import type { Parsed, QueryContext } from '../../delivery/parse/parsing'
import { readParameters } from '../../delivery/parse/readParameters'
import {
  citationStyles,
  defaultCitationStyle,
  isCitationStyle,
  type CitationStyle,
} from '../../domain/citations/citationStyles'
import type { DocumentForm } from '../../forms/documentForms'

export type FormQuery = { readonly locale: string; readonly style: CitationStyle }

const localeParameter = { locale: { brackets: [0], shown: ['locale'] } } as const
const styledParameters = { ...localeParameter, style: { brackets: [0], shown: ['style'] } } as const

/** Reads the query of a form: `locale`, and `style` where citations are written out. */
export const readFormQuery = (
  search: URLSearchParams,
  { takesStyle }: DocumentForm,
  { locales, locale }: QueryContext,
): Parsed<FormQuery> =>
  collectProblems((report) => {
    const parameters = readParameters(search, takesStyle ? styledParameters : localeParameter, report)
    const named = (name: string) => parameters.find(({ base }) => base === name)
    const style = parseChoice(named('style'), citationStyles, defaultCitationStyle, report)
    return {
      locale: parseChoice(named('locale'), locales, locale, report),
      style: isCitationStyle(style) ? style : defaultCitationStyle,
    }
  })
