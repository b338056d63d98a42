import { inLocale, type LocalisedText } from '../locale'

export type AttributionParts = {
  /** Title of the one document that is shown; absent when there are several. */
  readonly title?: string | undefined
  /** Who is to be named. */
  readonly by: string
  readonly licence: string
}

export const titled: LocalisedText = {
  en: '“{title}” by {by}, {licence}.',
  es: '«{title}», de {by}, {licence}.',
}

export const untitled: LocalisedText = {
  en: 'Content by {by}, {licence}.',
  es: 'Contenido de {by}, {licence}.',
}

/**
 * The line that names title, creator and licence, as Creative Commons licences ask for it
 * (https://creativecommons.org/licenses/by/4.0/legalcode.en#s3a). The parts go in as they are.
 */
export const attributionLine = (parts: AttributionParts, locale: string): string =>
  inLocale(parts.title === undefined ? untitled : titled, locale).replace(
    /\{(title|by|licence)\}/gu,
    (_place, name: string) =>
      name === 'title' ? (parts.title ?? '') : name === 'by' ? parts.by : parts.licence,
  )
