import type { FormattedCitation } from '../citations/entryHtml'
import { groupOf, linesOf, numberOf, refOf, refsOf, rowsOf, textOf } from '../delivery/readServed'
import type { ServedDocument } from '../delivery/servedDocument'
import { certainties, stances, studyDesigns, verdicts } from '../domain/vocabulary/evidence'
import { labelIn } from '../domain/vocabulary/labelIn'
import type { Json, JsonObject } from '../model/types'
import type { ArticleContext, ArticleView, EvidenceView, Prose, SectionView } from './articleView'
import { foodRows } from './foodRows'

export type ArticleParts = {
  /** Everything of the article but the formatted references. */
  readonly view: Omit<ArticleView, 'references'>
  /** The cited works in the order of their numbers. */
  readonly cited: readonly ServedDocument[]
}

/** Gathers what an article shows, and numbers the works that its claims rest on. */
export const createArticleParts = (article: ServedDocument, context: ArticleContext): ArticleParts => {
  const { find, findInPassing: _passing, sourcesOf: _sources, ...shared } = context
  const cited: ServedDocument[] = []
  const numbers = new Map<string, number>()
  const numberOfWork = (slug: string): number | undefined => {
    const known = numbers.get(slug)
    const citation = known === undefined ? find('citations', slug) : undefined
    if (!citation) return known
    cited.push(citation)
    numbers.set(slug, cited.length)
    return cited.length
  }
  const sections = rowsOf(article.body).flatMap((block) => sectionOf(block, context, numberOfWork) ?? [])
  const own = textOf(groupOf(article.governance).disclaimer)
  return {
    view: {
      ...shared,
      slug: article.slug,
      title: textOf(article.title) ?? article.slug,
      summary: textOf(article.summary),
      takeaways: linesOf(article.keyTakeaways),
      sections,
      disclaimer: own ? `${own} ${context.disclaimer}` : context.disclaimer,
    },
    cited,
  }
}

/** The view with its references, which were formatted meanwhile. */
export const withReferences = (
  { view, cited }: ArticleParts,
  formatted: readonly FormattedCitation[],
): ArticleView => ({
  ...view,
  references: cited.map(({ slug }, index) => ({ slug, ...(formatted[index] ?? { text: slug, html: slug }) })),
})

type NumberOfWork = (slug: string) => number | undefined

const sectionOf = (
  block: JsonObject,
  context: ArticleContext,
  numberOfWork: NumberOfWork,
): SectionView | undefined => {
  switch (block.blockType) {
    case 'prose': {
      const prose = proseOf(block.text)
      return prose && { kind: 'prose', heading: textOf(block.heading), prose }
    }
    case 'callout': {
      const prose = proseOf(block.text)
      return prose && { kind: 'callout', tone: textOf(block.tone) ?? 'info', prose }
    }
    case 'claim':
      return claimSection(block, context, numberOfWork)
    case 'node':
      return nodeSection(block, context)
    case 'food-table':
      return foodSection(block, context)
    default:
      return undefined
  }
}

const proseOf = (value: Json | undefined): Prose | undefined => {
  const { html, text } = groupOf(value)
  return typeof html === 'string' && typeof text === 'string' ? { html, text } : undefined
}

/** What an article embeds and is not published any more is left out, like a reference to it. */
const claimSection = (
  block: JsonObject,
  { find, locale }: ArticleContext,
  numberOfWork: NumberOfWork,
): SectionView | undefined => {
  const ref = refOf(block.claim)
  const claim = ref && find(ref.type, ref.slug)
  if (!ref || !claim) return undefined
  const evidence = rowsOf(claim.evidence).map((row): EvidenceView => {
    const work = refOf(row.citation)
    return {
      stance: labelIn(stances, textOf(row.stance), locale),
      design: labelIn(studyDesigns, textOf(row.design), locale),
      finding: textOf(row.finding),
      number: work && numberOfWork(work.slug),
    }
  })
  const numbers = refsOf(claim.citations).flatMap(({ slug }) => numberOfWork(slug) ?? [])
  return {
    kind: 'claim',
    ref,
    leadIn: textOf(block.leadIn),
    statement: textOf(claim.statement) ?? ref.title,
    plainLanguage: textOf(claim.plainLanguage),
    certainty: labelIn(certainties, textOf(claim.certainty), locale),
    verdict: labelIn(verdicts, textOf(claim.verdict), locale),
    caveat: textOf(claim.caveat),
    evidence,
    numbers: [...new Set(numbers)].sort((a, b) => a - b),
  }
}

const nodeSection = (block: JsonObject, { find }: ArticleContext): SectionView | undefined => {
  const ref = refOf(block.node)
  const node = ref && find(ref.type, ref.slug)
  return node && { kind: 'node', ref, summary: textOf(node.summary), seekCare: textOf(node.seekCareAdvice) }
}

const foodSection = (
  block: JsonObject,
  { find, findInPassing, sourcesOf }: ArticleContext,
): SectionView | undefined => {
  const ref = refOf(block.mineral)
  const mineral = ref && find(ref.type, ref.slug)
  if (!mineral) return undefined
  const rows = foodRows(mineral, { limit: numberOf(block.rows) ?? 10, sourcesOf, findInPassing })
  const shown = rows.filter(({ food }) => find(food.type, food.slug))
  return { kind: 'food-table', mineral: ref, caption: textOf(block.caption), rows: shown }
}
