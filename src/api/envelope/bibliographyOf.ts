import { createBibliography, type Bibliography } from '../../citations/createBibliography'
import type { Answer } from '../../delivery/answer'
import type { DocumentQuery } from '../../delivery/query'
import { defaultCitationStyle } from '../../domain/citations/citationStyles'
import type { ApiContext } from '../apiContext'
import { ProblemError } from '../ProblemError'

/** Citations that are written out for one answer; formatting one takes a tenth of a millisecond. */
export const maxCitedWorks = 500

/**
 * What `cite` asks for: every citation that is in the answer or included in it, written out. `fields` makes no
 * difference to it.
 *
 * @throws ProblemError when the answer has too many
 */
export const bibliographyOf = (
  { participants }: Answer,
  { cite: style = defaultCitationStyle, locale }: DocumentQuery,
  { store, formatWork }: Pick<ApiContext, 'store' | 'formatWork'>,
): Bibliography => {
  const cited = participants.filter(({ type }) => type === 'citations')
  if (cited.length > maxCitedWorks) {
    throw new ProblemError({
      code: 'query-too-large',
      detail: `The answer has ${cited.length} citations, and "cite" writes out ${maxCitedWorks} at most. Ask for fewer documents at once with "limit", or include less.`,
      parameter: 'cite',
      value: style,
      allowed: [`at most ${maxCitedWorks} citations in an answer`],
    })
  }
  const citations = cited.flatMap(({ type, slug }) => store.find(type, slug, locale) ?? [])
  return createBibliography(citations, formatWork, { style, locale })
}
