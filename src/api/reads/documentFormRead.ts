import type { DocumentAddress } from '../../delivery/answer'
import type { FindDocument } from '../../delivery/includeDocuments'
import { reviewFactsOf } from '../../delivery/reviewFacts'
import type { ServedDocument } from '../../delivery/servedDocument'
import { disclaimer } from '../../domain/governance/reviewState'
import { inLocale } from '../../domain/locale'
import { formsOf, type DocumentForm } from '../../forms/documentForms'
import { readFormAddress } from '../../forms/formAddress'
import { renderForm } from '../../forms/renderForm'
import type { ApiContext } from '../apiContext'
import { cacheTags } from '../envelope/cacheTags'
import { createReviewMeta } from '../envelope/reviewMeta'
import { ProblemError } from '../ProblemError'
import type { Read } from '../read'
import { withQuery } from '../respond/canonicalQuery'
import { prepareRedirect, prepareResponse } from '../respond/prepareResponse'
import { documentNotFound } from './documentNotFound'
import { readFormQuery } from './formQuery'
import { readParsed } from './readParsed'
import { readType } from './readType'

/** `GET /v1/{type}/{slug}.{form}`: a document as JSON-LD, as a list of its works, or as text to be shown. */
export const documentFormRead = (context: ApiContext): Read => {
  const { store, queryModel, licence, today, publicUrl, formatWork } = context

  return ({ params, search, query, queryContext, vary }) => {
    const { type } = readType(params.type, context)
    const { slug, form: name } = readFormAddress(params.slug ?? '') ?? { slug: '', form: '' }
    const form = readForm(name, type, formsOf(type, queryModel))
    const location = store.locate(type, slug)
    if (location.kind === 'moved') {
      const path = `/v1/${type}/${encodeURIComponent(location.slug)}.${form.name}`
      return prepareRedirect(withQuery(path, query), { 'Cache-Tag': cacheTags([type], [{ type, slug }]) })
    }
    if (location.kind !== 'here') throw documentNotFound(type, slug, location.kind)

    const { locale, style } = readParsed(readFormQuery(search, form, queryContext))
    const { find, found } = noting((of, at) => store.find(of, at, locale))
    const document = find(type, slug)
    if (!document) throw documentNotFound(type, slug, 'unknown')
    const review = createReviewMeta([reviewFactsOf(document)], { locale, today: today() })
    const text = renderForm(form.name, document, {
      locale,
      style,
      licence,
      find,
      findInPassing: (of, at) => store.findInPassing(of, at, locale),
      sourcesOf: (of, at, field) => store.sourcesOf(of, at, field, locale),
      origin: publicUrl,
      disclaimer: inLocale(disclaimer, locale),
      reviewNotice: review.notice,
      format: formatWork,
    })
    return prepareResponse(Buffer.from(text), {
      ...headersOf(form, slug),
      'Content-Language': locale,
      Vary: vary,
      'Cache-Tag': cacheTags([type], found()),
    })
  }
}

/** @throws ProblemError that lists the forms which the type has. */
const readForm = (name: string, type: string, forms: readonly DocumentForm[]): DocumentForm => {
  const form = forms.find((candidate) => candidate.name === name)
  if (form) return form
  const allowed = forms.map((candidate) => candidate.name)
  throw new ProblemError({
    code: 'unknown-form',
    detail: `Documents of "${type}" cannot be had as "${name}". Their forms are ${allowed.join(', ')}; without an ending they come as JSON.`,
    value: name,
    allowed,
  })
}

/** Looks up documents and remembers which were there. */
const noting = (find: FindDocument): { find: FindDocument; found: () => DocumentAddress[] } => {
  const noted = new Map<string, ServedDocument>()
  return {
    find: (type, slug) => {
      const document = find(type, slug)
      if (document) noted.set(`${type}/${slug}`, document)
      return document
    },
    found: () => [...noted.values()].map(({ type, slug }) => ({ type, slug })),
  }
}

/**
 * Files for other programs are saved, text is shown. Opened in a browser by itself, HTML may neither run nor load
 * anything: it would otherwise do so as a page of this origin.
 */
const headersOf = ({ name, contentType }: DocumentForm, slug: string): Record<string, string> => {
  const isSaved = name === 'ris' || name === 'bib'
  return {
    'Content-Type': contentType,
    'Content-Disposition': `${isSaved ? 'attachment' : 'inline'}; filename="${slug}.${name}"`,
    ...(name === 'html' ? { 'Content-Security-Policy': "default-src 'none'; sandbox" } : {}),
  }
}
