/** Languages of the content, the default one first. */
export const locales = ['en', 'es'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'en'

/** A text of our own in every language of the content. */
export type LocalisedText = Readonly<Record<Locale, string>>

/** The text in the language asked for, in the default language when there is no such language. */
export const inLocale = (text: LocalisedText, locale: string): string =>
  text[locales.find((known) => known === locale) ?? defaultLocale]
