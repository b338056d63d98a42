import type { Claim } from '../../generated/documents.js'
import type { RenderOptions } from '../core/options.js'
import { badgeCss, certaintyBadge } from '../core/badge.js'
import { heading, html, type Html } from '../core/html.js'
import { directions, verdicts } from '../core/labels.js'
import { linkTo } from '../core/links.js'
import { labelOf, say, type Word, type Language } from '../core/words.js'

/** What a claim shows of itself, with or without its citations included. */
export type ShownClaim = Pick<Claim, 'slug' | 'statement' | 'plainLanguage' | 'certainty'> &
  Partial<Pick<Claim, 'direction' | 'verdict' | 'caveat' | 'explanation'>>

const words = {
  caveat: 'Bear in mind',
  why: 'Why we say so',
  direction: 'Direction',
  verdict: 'Verdict',
  grades: 'Grades of the evidence',
} satisfies Record<string, Word>

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
    ${heading(headingLevel, linkTo({ type: 'claims', slug: claim.slug }, statement, link), 'statement')}
    <p class="wording" part="wording">${plainLanguage}</p>
    <div class="grades" role="group" aria-label="${say(words.grades, language)}">
      ${certaintyBadge(certainty, language)}${direction && grade(words.direction, labelOf(directions, direction, language), language)}${verdict && grade(words.verdict, labelOf(verdicts, verdict, language), language)}
    </div>
    ${caveat && html`<p class="caveat"><strong>${say(words.caveat, language)}:</strong> ${caveat}</p>`}${
      explanation &&
      html`<details part="explanation">
        <summary>${say(words.why, language)}</summary>
        <p>${explanation}</p>
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
