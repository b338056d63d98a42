import type { Endpoint } from 'payload'
import { hasRole } from '../../../collections/access/staff'
import { authorsLine } from '../../domain/citations/authorsLine'
import { answer, bodyOf, refusal } from '../../endpoints/answer'
import { findDuplicates, type DuplicateQuery } from '../duplicates/findDuplicates'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 2000) : undefined

/**
 * `POST /api/citations/duplicates` with fields of a citation, saved or not, for staff: other citations that may be the
 * same work, the surest first, and by what.
 */
export const duplicatesEndpoint: Endpoint = {
  path: '/duplicates',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin', 'editor', 'reviewer')) {
      return refusal(req, 403, 'Only staff may look for citations.')
    }
    const { id, title, year, authors, doi, pmid, pmcid, isbn } = await bodyOf(req)
    const query: DuplicateQuery = {
      ...(text(id) && { id: String(id) }),
      title: text(title),
      year: typeof year === 'number' ? year : undefined,
      authors,
      doi: text(doi),
      pmid: text(pmid),
      pmcid: text(pmcid),
      isbn: text(isbn),
    }
    const duplicates = await findDuplicates(query, req)
    return answer(req, 200, {
      duplicates: duplicates.slice(0, 10).map(({ by, citation }) => ({
        by,
        id: citation.id,
        slug: citation.slug,
        title: citation.title,
        year: citation.year,
        authors: authorsLine(citation.authors) ?? null,
        doi: citation.doi ?? null,
        pmid: citation.pmid ?? null,
        isPublished: citation._status === 'published',
      })),
    })
  },
}
