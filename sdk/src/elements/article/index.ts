import { citationCss } from '../citations/citationHtml.js'
import { claimCss } from '../claim/claimHtml.js'
import { CofactorElement, baseAttributes } from '../core/CofactorElement.js'
import type { Definition } from '../core/definition.js'
import { renderElement } from '../core/renderElement.js'
import { toThing } from './toThing.js'
import type { ArticleDocument, ArticleExtra } from './types.js'
import type { RenderOptions } from '../core/options.js'
import { html } from '../core/html.js'
import { foodCss } from '../foodSources/foodCss.js'
import { foodTable } from '../foodSources/foodTable.js'
import { articleContent, referenceAnchors } from './articleHtml.js'
import { followReferences } from './followReferences.js'

export type { ArticleDocument } from './types.js'

const definition: Definition<ArticleDocument, ArticleExtra> = {
  tag: 'cofactor-article',
  css: `${claimCss}${foodCss}${citationCss}
.root{padding-inline:clamp(1em,4cqi,2.5em)}
.article{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5em;inline-size:100%;max-inline-size:max(44em,320px);margin-inline:auto;padding-block:.5em}
.article>header :is(h1,h2,h3,h4,h5,h6){font-size:clamp(1.5em,6cqi,2.125em)}
.summary{font-size:1.125em;color:var(--muted)}
.prose{gap:.875em}
.prose>:is(h1,h2,h3,h4,h5,h6){font-size:1.375em;padding-top:.5em}
.box{border:1px solid var(--line);border-radius:.625em;padding:1em 1.125em}
.takeaways{background:var(--tint);border-color:transparent}
.callout{border-inline-start:3px solid var(--accent);padding-inline-start:1em}
ul,ol{padding-inline-start:1.375em}
ol>li{padding-inline-start:.25em}
ol .small{display:block}
slot{display:block;contain:strict;block-size:0}
`,
  key: 'slug',
  read: () => ({}),
  content: (article, options, language) => options.articleContent?.(article, options, language) ?? html``,
  enhance: followReferences,
  // An article that a server rendered needs neither.
  prepare: async ({ foods }) => ({
    ...(await import('./articleHtml.js')),
    ...(Object.keys(foods ?? {}).length > 0 && (await import('../foodSources/foodTable.js'))),
  }),
  load: async () => (await Promise.all([import('./load.js'), import('./articleHtml.js')]))[0],
  toThing: () => import('./toThing.js'),
}

/** An article with its references: `<cofactor-article>` as HTML for a page. @throws TypeError when `meta` is incomplete */
export const renderArticle = (document: ArticleDocument, options: RenderOptions): string =>
  renderElement(
    definition,
    toThing,
    document,
    { ...options, articleContent, foodTable },
    { slug: document.slug },
    referenceAnchors(document),
  )

/**
 * An article with the claims, cards and food tables that it embeds, and the works that they rest on.
 *
 * @element cofactor-article
 */
export class ArticleElement extends CofactorElement<ArticleDocument, ArticleExtra> {
  static readonly observedAttributes: readonly string[] = [...baseAttributes, 'slug']

  constructor() {
    super(definition)
  }

  get document(): ArticleDocument | undefined {
    return this.data
  }
  set document(document: ArticleDocument | undefined) {
    this.data = document
  }
}

/** Defines `<cofactor-article>`, once. */
export const defineArticle = (registry: CustomElementRegistry = customElements): void => {
  if (!registry.get(definition.tag)) registry.define(definition.tag, ArticleElement)
}
