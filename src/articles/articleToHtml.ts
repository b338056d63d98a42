import { escapeHtml } from '../domain/escapeHtml'
import type { ArticleView } from './articleView'
import { articleWords } from './articleWords'
import { referenceId, sectionToHtml } from './sectionToHtml'

/**
 * An article as one HTML element, to be put into a page: no scripts, no styles, classes that begin with `cofactor-`.
 * Headings start at `h1`. The review notice and the disclaimer are part of it.
 */
export const articleToHtml = (view: ArticleView): string => {
  const words = articleWords(view.locale)
  const lines = [
    `<article class="cofactor-article" lang="${escapeHtml(view.locale)}" data-slug="${escapeHtml(view.slug)}">`,
    '<header>',
    `<h1>${escapeHtml(view.title)}</h1>`,
    ...(view.summary ? [`<p class="cofactor-summary">${escapeHtml(view.summary)}</p>`] : []),
    `<p class="cofactor-review" role="note"><strong>${words.review}:</strong> ${escapeHtml(view.reviewNotice)}</p>`,
    '</header>',
    ...takeawaysOf(view.takeaways, words.takeaways),
    ...view.sections.map((section) => sectionToHtml(section, view)),
    ...referencesOf(view, words.references),
    ...footerOf(view),
    '</article>',
  ]
  return `${lines.join('\n')}\n`
}

const takeawaysOf = (takeaways: readonly string[], heading: string): string[] =>
  takeaways.length === 0
    ? []
    : [
        '<section class="cofactor-takeaways">',
        `<h2>${heading}</h2>`,
        '<ul>',
        ...takeaways.map((text) => `<li>${escapeHtml(text)}</li>`),
        '</ul>',
        '</section>',
      ]

const referencesOf = ({ references, slug }: ArticleView, heading: string): string[] =>
  references.length === 0
    ? []
    : [
        '<section class="cofactor-references">',
        `<h2>${heading}</h2>`,
        '<ol>',
        ...references.map(({ html }, index) => `<li id="${referenceId(index + 1, { slug })}">${html}</li>`),
        '</ol>',
        '</section>',
      ]

const footerOf = ({ locale, disclaimer, licence, addressOf, slug }: ArticleView): string[] => {
  const words = articleWords(locale)
  const source = addressOf({ type: 'articles', slug })
  return [
    '<footer class="cofactor-footer">',
    `<p class="cofactor-disclaimer" role="note"><strong>${words.disclaimer}:</strong> ${escapeHtml(disclaimer)}</p>`,
    `<p class="cofactor-licence">${words.licence}: <a rel="license" href="${escapeHtml(licence.url)}">${escapeHtml(licence.name)}</a>, <a href="${escapeHtml(source)}">${escapeHtml(licence.attribution)}</a></p>`,
    '</footer>',
  ]
}
