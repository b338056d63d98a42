import { parseDocumentQuery } from '../../delivery/parse/parseListQuery'
import type { ApiContext } from '../apiContext'
import { bibliographyOf } from '../envelope/bibliographyOf'
import { cacheTags } from '../envelope/cacheTags'
import { createMeta } from '../envelope/createMeta'
import type { Read } from '../read'
import { withQuery } from '../respond/canonicalQuery'
import { joinEnvelope } from '../respond/joinEnvelope'
import { prepareRedirect, withHeaders, type PreparedResponse } from '../respond/prepareResponse'
import { readFormAddress } from '../../forms/formAddress'
import { documentFormRead } from './documentFormRead'
import { documentNotFound } from './documentNotFound'
import { readParsed } from './readParsed'
import { readType } from './readType'

/** `GET /v1/{type}/{slug}`, and with an ending the same document in another form. */
export const documentRead = (context: ApiContext): Read => {
  const { store, licence, today, perspective } = context
  const readForm = documentFormRead(context)

  return (call) => {
    const { params, search, query, queryContext, vary } = call
    const { slug = '' } = params
    if (readFormAddress(slug)) return readForm(call)
    const { type } = readType(params.type, context)
    const location = store.locate(type, slug)
    if (location.kind === 'moved') return redirect(type, location.slug, query)
    if (location.kind !== 'here') throw documentNotFound(type, slug, location.kind)

    const parsed = readParsed(parseDocumentQuery(search, type, queryContext))
    const answer = store.get(type, slug, parsed)
    const [data] = answer?.documents ?? []
    if (!answer || !data) throw documentNotFound(type, slug, 'unknown')
    const meta = createMeta(answer, { locale: parsed.locale, licence, today: today(), perspective })
    const links = { self: withQuery(pathOf(type, slug), query) }
    const types = [type, ...Object.keys(answer.included ?? {})]
    const bibliography = parsed.cite && bibliographyOf(answer, parsed, context)
    return withHeaders(
      joinEnvelope({ data, beside: { meta, links, bibliography }, included: answer.included }),
      {
        Vary: vary,
        'Cache-Tag': cacheTags(types, answer.participants),
      },
    )
  }
}

const pathOf = (type: string, slug: string): string => `/v1/${type}/${encodeURIComponent(slug)}`

/** The query goes along. */
const redirect = (type: string, slug: string, query: string): PreparedResponse =>
  prepareRedirect(withQuery(pathOf(type, slug), query), { 'Cache-Tag': cacheTags([type], [{ type, slug }]) })
