import { parseDocumentQuery } from '../../delivery/parse/parseListQuery'
import { textOf } from '../../delivery/readServed'
import type { ApiContext } from '../apiContext'
import { bibliographyOf } from '../envelope/bibliographyOf'
import { cacheTags } from '../envelope/cacheTags'
import { canonicalAddress } from '../envelope/canonicalAddress'
import { contentHeaders } from '../envelope/contentHeaders'
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
  const { store } = context
  const readForm = documentFormRead(context)

  return (call) => {
    const { params, search, query, queryContext, vary } = call
    const { slug = '' } = params
    if (readFormAddress(slug)) return readForm(call)
    const { type, titleField } = readType(params.type, context)
    const location = store.locate(type, slug)
    if (location.kind === 'moved') return redirect(type, location.slug, query)
    if (location.kind !== 'here') throw documentNotFound(type, slug, location.kind)

    const parsed = readParsed(parseDocumentQuery(search, type, queryContext))
    const answer = store.get(type, slug, parsed)
    const [data] = answer?.documents ?? []
    if (!answer || !data) throw documentNotFound(type, slug, 'unknown')
    const { locale } = parsed
    const canonical = canonicalAddress(context, pathOf(type, slug), { locale })
    const title = textOf(store.find(type, slug, locale)?.[titleField])
    const meta = createMeta(context, answer, { locale, canonical, title })
    const links = { self: withQuery(pathOf(type, slug), query) }
    const types = [type, ...Object.keys(answer.included ?? {})]
    const bibliography = parsed.cite && bibliographyOf(answer, parsed, context)
    return withHeaders(
      joinEnvelope({ data, beside: { meta, links, bibliography }, included: answer.included }),
      contentHeaders({ vary, locale, about: types, documents: answer.participants }),
    )
  }
}

const pathOf = (type: string, slug: string): string => `/v1/${type}/${encodeURIComponent(slug)}`

/** The query goes along. */
const redirect = (type: string, slug: string, query: string): PreparedResponse =>
  prepareRedirect(withQuery(pathOf(type, slug), query), { 'Cache-Tag': cacheTags([type], [{ type, slug }]) })
