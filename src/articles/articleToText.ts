import type { ArticleView, ClaimView, SectionView } from './articleView'
import { articleWords } from './articleWords'
import { formatAmount } from './formatAmount'

/** An article as plain text: the same parts as in HTML, in the same order. Lines are not folded. */
export const articleToText = (view: ArticleView): string => {
  const words = articleWords(view.locale)
  const parts = [
    underlined(view.title, '='),
    view.summary,
    `${words.review}: ${view.reviewNotice}`,
    ...(view.takeaways.length > 0
      ? [underlined(words.takeaways, '-'), view.takeaways.map((text) => `- ${text}`).join('\n')]
      : []),
    ...view.sections.map((section) => sectionToText(section, view.locale)),
    ...(view.references.length > 0
      ? [
          underlined(words.references, '-'),
          view.references.map(({ text }, index) => `${index + 1}. ${text}`).join('\n'),
        ]
      : []),
    `${words.disclaimer}: ${view.disclaimer}`,
    `${words.licence}: ${view.licence.name}, ${view.licence.attribution}. ${view.licence.url}`,
    view.addressOf({ type: 'articles', slug: view.slug }),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

const underlined = (heading: string, line: string): string =>
  `${heading}\n${line.repeat([...heading].length)}`

const sectionToText = (section: SectionView, locale: string): string => {
  const words = articleWords(locale)
  switch (section.kind) {
    case 'prose':
      return [section.heading && underlined(section.heading, '-'), section.prose.text]
        .filter(Boolean)
        .join('\n\n')
    case 'callout':
      return indented(section.prose.text, '! ')
    case 'claim':
      return claimToText(section, locale)
    case 'node': {
      const seekCare = section.seekCare && `${words.seekCare}: ${section.seekCare}`
      return indented([section.ref.title, section.summary, seekCare].filter(Boolean).join('\n'), '  ')
    }
    case 'food-table': {
      const { caption, mineral, rows } = section
      return [
        caption ?? `${mineral.title}, ${words.per100g}`,
        ...rows.map(
          ({ food, milligrams }) =>
            `- ${food.title}: ${formatAmount(milligrams, locale)} mg ${words.per100g}`,
        ),
      ].join('\n')
    }
  }
}

const claimToText = (claim: ClaimView, locale: string): string => {
  const words = articleWords(locale)
  const marks = claim.numbers.map((number) => ` [${number}]`).join('')
  const evidence = claim.evidence.map(({ stance, design, finding, number }) => {
    const kind = [stance, design].filter(Boolean).join(', ')
    return `- ${[kind && `${kind}.`, finding, number && `[${number}]`].filter(Boolean).join(' ')}`
  })
  const lines = [
    `${claim.statement}${marks}`,
    claim.plainLanguage,
    claim.certainty && `${words.certainty}: ${claim.certainty}`,
    claim.verdict && `${words.verdict}: ${claim.verdict}`,
    claim.caveat && `${words.caveat}: ${claim.caveat}`,
    ...(evidence.length > 0 ? [`${words.evidence}:`, ...evidence] : []),
  ]
  const box = indented(lines.filter(Boolean).join('\n'), '> ')
  return claim.leadIn ? `${claim.leadIn}\n\n${box}` : box
}

const indented = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n')
