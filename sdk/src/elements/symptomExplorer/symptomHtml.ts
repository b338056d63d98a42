import type { Symptom } from '../../generated/documents.js'
import { html, type Html } from '../core/html.js'
import { certainties } from '../core/labels.js'
import { linkTo } from '../core/links.js'
import { warning } from '../core/notice.js'
import type { RenderOptions } from '../core/options.js'
import { labelOf, say, type Word, type Language } from '../core/words.js'

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

const lines = (items: readonly Line[]): Html =>
  html`<ul>
    ${items.map(({ text }) => html`<li>${text}</li>`)}
  </ul>`

const claimLine = (claim: ShownClaim, link: string | undefined, language: Language): Html => {
  const ref = { type: 'claims', slug: claim.slug }
  return 'title' in claim
    ? html`<li>${linkTo(ref, claim.title, link)}</li>`
    : html`<li>
        ${linkTo(ref, claim.statement, link)}
        <span class="small">${claim.plainLanguage} ${labelOf(certainties, claim.certainty, language)}.</span>
      </li>`
}

/** Its signs of danger come before anything else and are locked. */
const warningOf = ({ redFlags, seekCareAdvice }: ShownSymptom, language: Language): Html | false =>
  (redFlags.length > 0 || seekCareAdvice !== undefined) &&
  warning(
    say('Get medical help promptly for', language),
    html`${lines(redFlags)}${seekCareAdvice && html`<p><strong>${say('When to seek care', language)}:</strong> ${seekCareAdvice}</p>`}`,
  )

/** One symptom that opens and closes without a script. */
export const symptomHtml = (
  symptom: ShownSymptom,
  { link }: Pick<RenderOptions, 'link'>,
  language: Language,
): Html => {
  const { name, summary, layTerms, otherCauses, claims, bodySystem } = symptom
  const terms = layTerms.map(({ text }) => text).join(', ')
  const section = (title: Word, content: Html) =>
    html`<div><strong>${say(title, language)}</strong>${content}</div>`
  return html`<details
    class="symptom"
    part="symptom"
    data-system="${bodySystem}"
    data-search="${name} ${terms}"
  >
    <summary>
      <span class="name">${name}</span
      >${terms && html`<span class="small">${say('Also called', language)}: ${terms}</span>`}
    </summary>
    <div class="stack inner">
      <p>${linkTo(symptom, summary, link)}</p>
      ${warningOf(symptom, language)}${otherCauses.length > 0 && section('What else often explains it', lines(otherCauses))}${
        claims.length > 0 &&
        section(
          'What is known',
          html`<ul>
            ${claims.map((claim) => claimLine(claim, link, language))}
          </ul>`,
        )
      }
    </div>
  </details>`
}
