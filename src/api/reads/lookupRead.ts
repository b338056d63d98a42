import { parseLookupQuery } from '../../lookup/parseLookupQuery'
import type { ApiContext } from '../apiContext'
import { canonicalAddress } from '../envelope/canonicalAddress'
import { contentHeaders } from '../envelope/contentHeaders'
import { createMeta } from '../envelope/createMeta'
import type { Read } from '../read'
import { withQuery } from '../respond/canonicalQuery'
import { joinEnvelope } from '../respond/joinEnvelope'
import { withHeaders } from '../respond/prepareResponse'
import { readParsed } from './readParsed'

const path = '/v1/lookup'

/** `GET /v1/lookup`: the documents that have a code of an outside register, of whichever type. */
export const lookupRead = (context: ApiContext): Read => {
  const { lookup } = context

  return async ({ search, query, queryContext, vary }) => {
    const parsed = readParsed(parseLookupQuery(search, queryContext, lookup.systems))
    const { locale } = parsed
    const { documents, matches, ...answer } = await lookup.find(parsed)
    const canonical = canonicalAddress(context, path, { locale, query })
    const meta = createMeta(context, answer, { locale, canonical })
    const beside = { matches, meta, links: { self: withQuery(path, query) } }
    return withHeaders(
      joinEnvelope({ data: documents, beside }),
      contentHeaders({
        vary,
        locale,
        about: typesOf(parsed.system, context),
        documents: answer.participants,
      }),
    )
  }
}

/** The types that may come to have a code of the register, by which also an empty answer is purged. */
const typesOf = (system: string, { lookup }: ApiContext): readonly string[] =>
  lookup.systems.find(({ id }) => id === system)?.usedBy.map(({ type }) => type) ?? []
