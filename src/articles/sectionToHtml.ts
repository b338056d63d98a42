import { escapeHtml } from '../domain/escapeHtml'
import type { Ref } from '../delivery/servedDocument'
import type { ArticleView, ClaimView, EvidenceView, SectionView } from './articleView'
import { articleWords } from './articleWords'
import { formatAmount } from './formatAmount'
import { sanitiseProse } from './sanitiseProse'

type Shared = Pick<ArticleView, 'locale' | 'addressOf' | 'slug'>

export const sectionToHtml = (section: SectionView, shared: Shared): string => {
  const words = articleWords(shared.locale)
  switch (section.kind) {
    case 'prose':
      return element('section', 'cofactor-prose', [
        ...(section.heading ? [`<h2>${escapeHtml(section.heading)}</h2>`] : []),
        sanitiseProse(section.prose.html),
      ])
    case 'callout':
      return element('aside', `cofactor-callout cofactor-callout-${escapeHtml(section.tone)}`, [
        sanitiseProse(section.prose.html),
      ])
    case 'claim':
      return claimToHtml(section, shared)
    case 'node':
      return element('aside', 'cofactor-card', [
        paragraph('cofactor-title', linkTo(section.ref, shared)),
        ...(section.summary ? [paragraph('cofactor-summary', escapeHtml(section.summary))] : []),
        ...(section.seekCare ? [labelled('cofactor-seek-care', words.seekCare, section.seekCare)] : []),
      ])
    case 'food-table':
      return foodTableToHtml(section, shared)
  }
}

const claimToHtml = (claim: ClaimView, shared: Shared): string => {
  const words = articleWords(shared.locale)
  const marks = claim.numbers.map((number) => ` ${markOf(number, shared)}`).join('')
  return element('section', 'cofactor-claim', [
    ...(claim.leadIn ? [paragraph('cofactor-lead-in', escapeHtml(claim.leadIn))] : []),
    `<p class="cofactor-statement"><a href="${escapeHtml(shared.addressOf(claim.ref))}">${escapeHtml(claim.statement)}</a>${marks}</p>`,
    ...(claim.plainLanguage ? [paragraph('cofactor-wording', escapeHtml(claim.plainLanguage))] : []),
    ...(claim.certainty ? [labelled('cofactor-certainty', words.certainty, claim.certainty)] : []),
    ...(claim.verdict ? [labelled('cofactor-verdict', words.verdict, claim.verdict)] : []),
    ...(claim.caveat ? [labelled('cofactor-caveat', words.caveat, claim.caveat)] : []),
    ...evidenceToHtml(claim.evidence, words.evidence, shared),
  ])
}

const evidenceToHtml = (evidence: readonly EvidenceView[], heading: string, shared: Shared): string[] =>
  evidence.length === 0
    ? []
    : [
        '<details class="cofactor-evidence">',
        `<summary>${heading}</summary>`,
        '<ul>',
        ...evidence.map(({ stance, design, finding, number }) => {
          const kind = [stance, design].filter((part) => part !== undefined).join(', ')
          const parts = [
            kind && `${escapeHtml(kind)}.`,
            finding && escapeHtml(finding),
            number && markOf(number, shared),
          ]
          return `<li>${parts.filter(Boolean).join(' ')}</li>`
        }),
        '</ul>',
        '</details>',
      ]

const foodTableToHtml = (
  { mineral, caption, rows }: Extract<SectionView, { kind: 'food-table' }>,
  shared: Shared,
): string => {
  const words = articleWords(shared.locale)
  return element('table', 'cofactor-food-table', [
    `<caption>${escapeHtml(caption ?? `${mineral.title}, ${words.per100g}`)}</caption>`,
    `<thead><tr><th scope="col">${words.food}</th><th scope="col">${linkTo(mineral, shared)} (mg, ${words.per100g})</th></tr></thead>`,
    '<tbody>',
    ...rows.map(
      ({ food, milligrams }) =>
        `<tr><th scope="row">${linkTo(food, shared)}</th><td>${formatAmount(milligrams, shared.locale)}</td></tr>`,
    ),
    '</tbody>',
  ])
}

const element = (name: string, className: string, lines: readonly string[]): string =>
  [`<${name} class="${className}">`, ...lines, `</${name}>`].join('\n')

/** `html` is escaped already. */
const paragraph = (className: string, html: string): string => `<p class="${className}">${html}</p>`

const labelled = (className: string, label: string, text: string): string =>
  paragraph(className, `<strong>${label}:</strong> ${escapeHtml(text)}`)

const markOf = (number: number, shared: Shared): string =>
  `<sup><a href="#${referenceId(number, shared)}">[${number}]</a></sup>`

/** Names the article, so that several may stand on one page. */
export const referenceId = (number: number, { slug }: Pick<ArticleView, 'slug'>): string =>
  `cofactor-${escapeHtml(slug)}-reference-${number}`

const linkTo = (ref: Ref, { addressOf }: Shared): string =>
  `<a href="${escapeHtml(addressOf(ref))}">${escapeHtml(ref.title)}</a>`
