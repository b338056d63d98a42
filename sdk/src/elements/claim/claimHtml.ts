import type { Claim } from '../../generated/documents.js'
import type { RenderOptions } from '../core/options.js'
import { badgeCss, certaintyBadge } from '../core/badge.js'
import { field } from '../core/field.js'
import { heading, html, type Html } from '../core/html.js'
import { directions, verdicts } from '../core/labels.js'
import { linkTo } from '../core/links.js'
import { labelOf, say, type Word, type Language } from '../core/words.js'

/** What a claim shows of itself, with or without its citations included. */
export type ShownClaim = Pick<Claim, 'slug' | 'statement' | 'plainLanguage' | 'certainty'> &
  Partial<Pick<Claim, 'direction' | 'verdict' | 'caveat' | 'explanation'>>

const grade = (name: Word, value: string, language: Language): Html =>
  html`<span class="small">${say(name, language)}: <strong>${value}</strong></span>`

/** A statement with its wording, its grades and its caveat: everything but the review, which its element adds. */
export const claimHtml = (
  claim: ShownClaim,
  { link, headingLevel }: Pick<RenderOptions, 'link' | 'headingLevel'>,
  language: Language,
): Html => {
  const { statement, plainLanguage, certainty, direction, verdict, caveat, explanation } = claim
  return html`<div class="stack claim">
    ${heading(headingLevel, linkTo({ type: 'claims', slug: claim.slug }, field('statement', statement, language), link), 'statement')}
    <p class="wording" part="wording">${plainLanguage}</p>
    <div class="grades" role="group" aria-label="${say('Grades of the evidence', language)}">
      ${certaintyBadge(certainty, language)}${direction && grade('Direction', labelOf(directions, direction, language), language)}${verdict && grade('Verdict', labelOf(verdicts, verdict, language), language)}
    </div>
    ${caveat && html`<p class="caveat"><strong>${say('Bear in mind', language)}:</strong> ${field('caveat', caveat, language)}</p>`}${
      explanation &&
      html`<details part="explanation">
        <summary>${say('Why we say so', language)}</summary>
        <p>${field('explanation', explanation, language)}</p>
      </details>`
    }
  </div>`
}

export const claimCss: string = `${badgeCss}
.claim :is(h1,h2,h3,h4,h5,h6){font-size:1.125em;text-wrap:pretty}
.claim :is(h1,h2,h3,h4,h5,h6) a{color:inherit;text-decoration-color:var(--accent)}
.wording{font-size:1.0625em}
.grades{display:flex;flex-wrap:wrap;align-items:center;gap:.375em .875em}
.grades strong{font-weight:600;color:var(--text)}
.caveat{border-inline-start:3px solid var(--accent);padding-inline-start:.875em}
details>summary{font-size:.875em;font-weight:600;padding-block:.25em}
details>p{padding-top:.375em}
`
