import type { Meta } from '../../types/results.js'
import { citationHtml, type CitedWork } from '../citations/citationHtml.js'
import { claimHtml } from '../claim/claimHtml.js'
import { field } from '../core/field.js'
import { heading, html, type Html } from '../core/html.js'
import { linkTo, urlPart } from '../core/links.js'
import { notice, reviewNote, warning } from '../core/notice.js'
import { prose } from '../core/prose.js'
import { say, type Language } from '../core/words.js'
import type { FoodTable, ShownFood } from '../foodSources/foodTable.js'
import type { ArticleContent, ShownArticle, ShownBlock } from './types.js'

type ArticleView = {
  readonly meta: Meta
  readonly link: string | undefined
  readonly level: number
  /** Foods by the slug of the mineral whose amounts they are shown for. */
  readonly foods: Readonly<Record<string, readonly ShownFood[]>>
  /** Makes the tables; without it they are links. */
  readonly foodTable: FoodTable | undefined
}

const isWork = (value: object): value is CitedWork => 'slug' in value && 'year' in value && 'title' in value

const worksOf = (block: ShownBlock): CitedWork[] => {
  if (block.blockType !== 'claim' || !block.claim || !('citations' in block.claim)) return []
  const citations: readonly object[] = block.claim.citations ?? []
  return citations.filter(isWork)
}

/** The works that the claims rest on, each once, in the order in which they are first cited. */
export const referencesOf = ({ body }: ShownArticle): CitedWork[] => [
  ...new Map(body.flatMap(worksOf).map((work) => [work.slug, work])).values(),
]

const referenceIds =
  ({ slug }: ShownArticle) =>
  (number: number): string =>
    `${urlPart(slug)}-reference-${number}`

/**
 * Where the numbers lead without a script: a fragment of an address finds nothing in a shadow tree, but finds what
 * the page itself has put into a slot there.
 */
export const referenceAnchors = (article: ShownArticle): Html => {
  const idOf = referenceIds(article)
  return html`${referencesOf(article).map((_, index) => html`<span id="${idOf(index + 1)}" slot="${idOf(index + 1)}"></span>`)}`
}

const blockHtml = (
  block: ShownBlock,
  numberOf: ReadonlyMap<string, number>,
  idOf: (number: number) => string,
  { link, level, foods, foodTable }: ArticleView,
  language: Language,
): Html | false => {
  switch (block.blockType) {
    case 'prose':
      return html`<section class="stack prose" part="prose">
        ${block.heading && heading(level + 1, block.heading, 'heading')}${prose(block.text.html)}
      </section>`
    case 'callout':
      return block.tone === 'info'
        ? html`<aside class="callout" part="callout">${prose(block.text.html)}</aside>`
        : warning(say('Caution', language), prose(block.text.html))
    case 'claim': {
      const { claim, leadIn } = block
      if (!claim) return false
      if (!('statement' in claim)) return html`<p>${linkTo(claim, claim.title, link)}</p>`
      const numbers = worksOf(block).flatMap(({ slug }) => numberOf.get(slug) ?? [])
      return html`<section class="box stack">
        ${leadIn && html`<p>${leadIn}</p>`}${claimHtml(claim, { link, headingLevel: level + 2 }, language)}${numbers.length > 0 && html`<p class="small">${say('Sources', language)}: ${numbers.map((number) => html`<a part="link" href="#${idOf(number)}">[${number}]</a> `)}</p>`}
      </section>`
    }
    case 'node': {
      const { node } = block
      if (!node) return false
      if (!('name' in node)) return html`<p>${linkTo(node, node.title, link)}</p>`
      const { name, summary, seekCareAdvice } = node
      return html`<aside class="box stack">
        <strong>${linkTo(node, name, link)}</strong>
        <p>${summary}</p>
        ${seekCareAdvice && warning(say('When to seek care', language), html`<p>${seekCareAdvice}</p>`)}
      </aside>`
    }
    case 'food-table': {
      const { mineral, rows, caption } = block
      const list = mineral && foods[mineral.slug]
      return (
        mineral !== undefined &&
        (list && foodTable
          ? html`<section class="stack">
              ${foodTable(list, mineral.slug, rows, { link, caption }, language)}
            </section>`
          : html`<p>${say('Foods with', language)} ${linkTo(mineral, mineral.title, link)}</p>`)
      )
    }
    default:
      return false
  }
}

/** Title, summary, key takeaways, the blocks and the works they rest on. */
const articleHtml = (article: ShownArticle, view: ArticleView, language: Language): Html => {
  const { title, summary, keyTakeaways, body } = article
  const references = referencesOf(article)
  const idOf = referenceIds(article)
  const numberOf = new Map(references.map(({ slug }, index) => [slug, index + 1]))
  return html`<article class="article">
    <header class="stack">
      ${heading(view.level, field('title', title, language))}
      <p class="summary" part="summary">${field('summary', summary, language)}</p>
    </header>
    ${reviewNote(view.meta, language)}
    ${
      keyTakeaways.length > 0 &&
      html`<section class="box stack takeaways">
        ${heading(view.level + 1, say('Key takeaways', language), 'heading')}
        <ul>
          ${keyTakeaways.map(({ text }) => html`<li>${text}</li>`)}
        </ul>
      </section>`
    }${body.map((block) => blockHtml(block, numberOf, idOf, view, language))}${
      references.length > 0 &&
      html`<section class="stack">
        ${heading(view.level + 1, say('References', language), 'heading')}
        <ol class="stack">
          ${references.map((work, index) => html`<li id="${idOf(index + 1)}" tabindex="-1"><slot name="${idOf(index + 1)}"></slot>${citationHtml(work, language)}</li>`)}
        </ol>
      </section>`
    }
  </article>`
}

/** What an article shows, with its notice at the end. */
export const articleContent: ArticleContent = (article, { meta, link, headingLevel, foodTable }, language) =>
  html`${articleHtml(article, { meta, link, level: headingLevel || 2, foods: article.foods ?? {}, foodTable }, language)}${notice(meta, [article], language)}`
