import type { ApiContext } from '../apiContext'
import { canonicalQuery, withQuery } from '../respond/canonicalQuery'

/** Parameters that change how content is shown and not what is shown. */
const shapes = new Set(['fields', 'include', 'cite', 'count', 'locale', 'perspective'])

/**
 * The one address of some content, whichever way it was asked for: with the origin where it is known, without what
 * only shapes the answer, and with the locale unless it is the default one.
 */
export const canonicalAddress = (
  { publicUrl, model }: Pick<ApiContext, 'publicUrl' | 'model'>,
  path: string,
  { locale, query = '' }: { readonly locale: string; readonly query?: string },
): string => {
  const kept = new URLSearchParams(query)
  for (const name of new Set(kept.keys())) if (shapes.has(name.split('[', 1)[0] ?? name)) kept.delete(name)
  if (locale !== model.defaultLocale) kept.set('locale', locale)
  return `${publicUrl}${withQuery(path, canonicalQuery(kept))}`
}
