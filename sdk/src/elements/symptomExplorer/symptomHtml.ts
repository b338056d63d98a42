import type { Symptom } from '../../generated/documents.js'
import type { Locale } from '../../types/options.js'
import { html, type Html } from '../core/html.js'
import { certainties } from '../core/labels.js'
import { linkTo } from '../core/links.js'
import { warning } from '../core/notice.js'
import type { RenderOptions } from '../core/options.js'
import { inLocale, labelOf, type Pair } from '../core/words.js'

type Line = { readonly text: string }

type ShownClaim =
  | {
      readonly slug: string
      readonly statement: string
      readonly plainLanguage: string
      readonly certainty: string
    }
  | { readonly slug: string; readonly title: string }

/** A symptom with at least what the explorer shows. Include `claims` to have statements with their grades. */
export type ShownSymptom = Pick<Symptom, 'type' | 'slug' | 'name' | 'summary' | 'bodySystem'> & {
  readonly layTerms: readonly Line[]
  readonly redFlags: readonly Line[]
  readonly otherCauses: readonly Line[]
  readonly seekCareAdvice?: string
  readonly claims: readonly ShownClaim[]
}

const words = {
  redFlags: ['Get medical help promptly for', 'Busque atención médica sin demora si hay'],
  seekCare: ['When to seek care', 'Cuándo buscar atención médica'],
  otherCauses: ['What else often explains it', 'Qué más lo explica a menudo'],
  claims: ['What is known', 'Qué se sabe'],
  also: ['Also called', 'También llamado'],
} satisfies Record<string, Pair>

const lines = (items: readonly Line[]): Html =>
  html`<ul>
    ${items.map(({ text }) => html`<li>${text}</li>`)}
  </ul>`

const claimLine = (claim: ShownClaim, link: string | undefined, locale: Locale): Html => {
  const ref = { type: 'claims', slug: claim.slug }
  return 'title' in claim
    ? html`<li>${linkTo(ref, claim.title, link)}</li>`
    : html`<li>
        ${linkTo(ref, claim.statement, link)}
        <span class="small">${claim.plainLanguage} ${labelOf(certainties, claim.certainty, locale)}.</span>
      </li>`
}

/** Its signs of danger come before anything else and are locked. */
const warningOf = ({ redFlags, seekCareAdvice }: ShownSymptom, locale: Locale): Html | false =>
  (redFlags.length > 0 || seekCareAdvice !== undefined) &&
  warning(
    inLocale(words.redFlags, locale),
    html`${lines(redFlags)}${seekCareAdvice && html`<p><strong>${inLocale(words.seekCare, locale)}:</strong> ${seekCareAdvice}</p>`}`,
  )

/** One symptom that opens and closes without a script. */
export const symptomHtml = (
  symptom: ShownSymptom,
  { link }: Pick<RenderOptions, 'link'>,
  locale: Locale,
): Html => {
  const { name, summary, layTerms, otherCauses, claims, bodySystem } = symptom
  const terms = layTerms.map(({ text }) => text).join(', ')
  const section = (title: Pair, content: Html) =>
    html`<div><strong>${inLocale(title, locale)}</strong>${content}</div>`
  return html`<details
    class="symptom"
    part="symptom"
    data-system="${bodySystem}"
    data-search="${name} ${terms}"
  >
    <summary>
      <span class="name">${name}</span
      >${terms && html`<span class="small">${inLocale(words.also, locale)}: ${terms}</span>`}
    </summary>
    <div class="stack inner">
      <p>${linkTo(symptom, summary, link)}</p>
      ${warningOf(symptom, locale)}${otherCauses.length > 0 && section(words.otherCauses, lines(otherCauses))}${
        claims.length > 0 &&
        section(
          words.claims,
          html`<ul>
            ${claims.map((claim) => claimLine(claim, link, locale))}
          </ul>`,
        )
      }
    </div>
  </details>`
}
