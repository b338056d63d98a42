import type { Meta } from '../../types/results.js'
import { formatDay } from './format.js'
import { html, type Html, type HtmlValue } from './html.js'
import { safeUrl } from './links.js'
import { say, type Language } from './words.js'

type Governed = { readonly governance?: { readonly disclaimer?: string } }

/**
 * A warning that no style of the page reaches: it has no part, stands in no element that has one, and takes over
 * nothing of what surrounds it.
 */
export const warning = (title: string, content: HtmlValue): Html =>
  html`<section class="lock warn"><strong>${title}</strong>${content}</section>`

/** The line that names the source, in which the licence's name leads to its text. */
const credit = (text: string | undefined, licence: Meta['licence'] | undefined): HtmlValue => {
  const name = licence?.name ?? ''
  const url = name && safeUrl(licence?.url)
  const at = text?.lastIndexOf(name) ?? -1
  if (!text || !url || at < 0) return text
  return html`${text.slice(0, at)}<a rel="license" href="${url}">${name}</a>${text.slice(at + name.length)}`
}

const reviewLine = ({ review }: Meta, language: Language): Html => {
  const day = review.signed && review.lastReviewed
  return html`<p>
    <strong>${say('Review', language)}:</strong>
    ${review.notice}${day && ` ${say('Last reviewed:', language)} ${formatDay(day, language)}.`}
  </p>`
}

/** The review alone, locked as warnings are, for content so long that its end is far. */
export const reviewNote = (meta: Meta, language: Language): Html =>
  html`<section class="lock">${reviewLine(meta, language)}</section>`

/** The review, the disclaimers and the line that names the source, locked as warnings are. */
export const notice = (meta: Meta, governed: readonly Governed[], language: Language): Html => {
  const { disclaimer, attribution, licence } = meta
  const own = [...new Set(governed.flatMap((one) => one.governance?.disclaimer ?? []))]
  return html`<footer class="lock">
    ${reviewLine(meta, language)}
    <p><strong>${say('Please note', language)}:</strong> ${[...own, disclaimer].join(' ')}</p>
    <p>${credit(attribution?.text, licence)}</p>
  </footer>`
}
