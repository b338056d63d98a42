import { CofactorElement, baseAttributes } from '../core/CofactorElement.js'
import type { Definition } from '../core/definition.js'
import { renderElement } from '../core/renderElement.js'
import { toThing } from './toThing.js'
import type { MineralDocument } from './types.js'
import { field } from '../core/field.js'
import { heading, html } from '../core/html.js'
import { mineralCategories } from '../core/labels.js'
import { linkTo } from '../core/links.js'
import { notice, warning } from '../core/notice.js'
import type { RenderOptions } from '../core/options.js'
import { labelOf, say } from '../core/words.js'

export type { MineralDocument } from './types.js'

const definition: Definition<MineralDocument, object> = {
  tag: 'cofactor-mineral-card',
  css: `
.head{display:flex;align-items:center;gap:1em}
.symbol{display:grid;place-items:center;inline-size:2.25em;block-size:2.25em;border-radius:.4em;background:var(--tint);color:var(--accent);font-size:1.5em;font-weight:650;flex:none}
@media(forced-colors:active){.symbol{border:1px solid}}
.head :is(h1,h2,h3,h4,h5,h6){font-size:1.5em}
.head a{color:inherit;text-decoration-color:var(--accent)}
.facts{display:grid;gap:1em 2em;grid-template-columns:repeat(auto-fit,minmax(min(100%,17em),1fr));border-top:1px solid var(--line);padding-top:1.125em}
dt{font-size:.875em;font-weight:600;color:var(--muted)}
`,
  key: 'slug',
  read: () => ({}),
  content: (mineral, { meta, link, headingLevel }, language) => {
    const facts = [
      { term: say('In the body', language), text: field('bodyContent', mineral.bodyContent, language) },
      {
        term: say('How it is kept in balance', language),
        text: field('homeostasis', mineral.homeostasis, language),
      },
    ].filter(({ text }) => text)
    const risks = mineral.excessRisks.map(
      ({ risk, population }) => html`<li>${population && html`<strong>${population}:</strong> `}${risk}</li>`,
    )
    return html`<div class="head">
        <span class="symbol" part="symbol" aria-hidden="true">${mineral.symbol}</span>
        <div>
          ${heading(headingLevel, linkTo(mineral, field('name', mineral.name, language), link))}
          <p class="small" part="category">
            ${labelOf(mineralCategories, mineral.category, language)} · ${mineral.symbol}
          </p>
        </div>
      </div>
      <p part="summary">${field('summary', mineral.summary, language)}</p>
      ${
        facts.length > 0 &&
        html`<dl class="facts" part="facts">
          ${facts.map(
            ({ term, text }) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>`
      }${
        risks.length > 0 &&
        warning(
          say('Risks of too much', language),
          html`<ul>
            ${risks}
          </ul>`,
        )
      }${notice(meta, [mineral], language)}`
  },
  load: () => import('./load.js'),
  toThing: () => import('./toThing.js'),
}

/** A mineral as a card: `<cofactor-mineral-card>` as HTML for a page. @throws TypeError when `meta` is incomplete */
export const renderMineralCard = (document: MineralDocument, options: RenderOptions): string =>
  renderElement(definition, toThing, document, options, { slug: document.slug })

/**
 * A mineral in short: what it is, where it is in the body, and what too much of it does.
 *
 * @element cofactor-mineral-card
 */
export class MineralCardElement extends CofactorElement<MineralDocument, object> {
  static readonly observedAttributes: readonly string[] = [...baseAttributes, 'slug']

  constructor() {
    super(definition)
  }

  get document(): MineralDocument | undefined {
    return this.data
  }
  set document(document: MineralDocument | undefined) {
    this.data = document
  }
}

/** Defines `<cofactor-mineral-card>`, once. */
export const defineMineralCard = (registry: CustomElementRegistry = customElements): void => {
  if (!registry.get(definition.tag)) registry.define(definition.tag, MineralCardElement)
}
