import { readWeights } from './negotiateEncoding'

export type LocaleOffer = { readonly locales: readonly string[]; readonly defaultLocale: string }

/**
 * The locale that `Accept-Language` likes best of those there are, else the default: RFC 9110, 12.5.4, by the lookup of
 * RFC 4647, so that `es-MX` takes `es`. Of equals the one named first; `*` is any that is not named otherwise.
 */
export const negotiateLocale = (
  header: string | undefined,
  { locales, defaultLocale }: LocaleOffer,
): string => {
  if (!header) return defaultLocale
  const weights = [...readWeights(header)]
  const refused = weights.filter(([, weight]) => weight === 0).map(([range]) => range)
  const wanted = weights
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([range]) => range)
  const offered = locales.filter((locale) => !refused.includes(locale.toLowerCase()))
  const named = new Set(wanted.map((range) => lookUp(range, offered)))
  const others = [defaultLocale, ...offered].filter(
    (locale) => offered.includes(locale) && !named.has(locale),
  )
  for (const range of wanted) {
    const found = range === '*' ? others[0] : lookUp(range, offered)
    if (found !== undefined) return found
  }
  return defaultLocale
}

/** The locale that a range names, or names more exactly than there is: subtags are dropped from its end. */
const lookUp = (range: string, locales: readonly string[]): string | undefined => {
  for (let tag = range; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = locales.find((locale) => locale.toLowerCase() === tag)
    if (found !== undefined) return found
  }
  return undefined
}
