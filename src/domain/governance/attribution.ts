import { escapeHtml } from '../escapeHtml'
import { inLocale, type LocalisedText } from '../locale'

export type AttributionParts = {
  /** Title of the one document that is shown; absent when there are several. */
  readonly title?: string | undefined
  /** Who is to be named. */
  readonly by: string
  readonly licence: string
}

/** Under what content may be shown elsewhere, and who is to be named. */
export type NamedLicence = { readonly name: string; readonly url: string; readonly attribution: string }

const titled: LocalisedText = {
  en: '“{title}” by {by}, {licence}.',
  es: '«{title}», de {by}, {licence}.',
}

const untitled: LocalisedText = {
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

/**
 * The same as HTML, with a link to the licence.
 *
 * @param source HTML that names what is shown: the title of one document, or else who is to be named.
 */
export const attributionHtml = (
  source: string,
  { licence, isTitled, locale }: { licence: NamedLicence; isTitled: boolean; locale: string },
): string => {
  const { name, url, attribution } = licence
  const link = `<a rel="license" href="${escapeHtml(url)}">${escapeHtml(name)}</a>`
  const parts = isTitled ? { title: source, by: escapeHtml(attribution) } : { by: source }
  return attributionLine({ ...parts, licence: link }, locale)
}
