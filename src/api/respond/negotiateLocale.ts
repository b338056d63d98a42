import { readWeights } from './negotiateEncoding'

export type LocaleOffer = { readonly locales: readonly string[]; readonly defaultLocale: string }

/** The locale that `Accept-Language` likes best of those there are, regions aside (`es-MX` takes `es`), else the default. */
export const negotiateLocale = (
  header: string | undefined,
  { locales, defaultLocale }: LocaleOffer,
): string => {
  if (!header) return defaultLocale
  const wanted = [...readWeights(header)]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([tag]) => (tag === '*' ? defaultLocale : (tag.split('-')[0] ?? tag)))
  return wanted.find((locale) => locales.includes(locale)) ?? defaultLocale
}
