import { CofactorElement, baseAttributes } from '../core/CofactorElement.js'
import type { Definition } from '../core/definition.js'
import { renderElement } from '../core/renderElement.js'
import { toThing } from './toThing.js'
import type { CitationDocument, CitationsExtra } from './types.js'
import { heading, html } from '../core/html.js'
import { studyDesigns } from '../core/labels.js'
import { notice } from '../core/notice.js'
import type { RenderOptions } from '../core/options.js'
import { labelOf, say } from '../core/words.js'
import { citationCss, citationHtml } from './citationHtml.js'

export type { CitedWork } from './citationHtml.js'

export type { CitationDocument } from './types.js'

const definition: Definition<readonly CitationDocument[], CitationsExtra> = {
  tag: 'cofactor-citations',
  css: `${citationCss}
ol{padding-inline-start:1.75em;display:grid;grid-template-columns:minmax(0,1fr);gap:1em}
li::marker{color:var(--muted);font-size:.875em}
li>.small{display:block}
li>.lock{margin-top:.5em}
`,
  key: 'claim',
  read: (attribute) => ({ claim: attribute('claim') }),
  content: (works, { meta, headingLevel }, language) =>
    html`${heading(headingLevel, say('Sources', language))}${
      works.length > 0
        ? html`<ol>
            ${works.map((work) => html`<li>${citationHtml(work, language)}${work.studyDesign && html`<span class="small">${labelOf(studyDesigns, work.studyDesign, language)}</span>`}</li>`)}
          </ol>`
        : html`<p part="status">${say('No sources.', language)}</p>`
    }${notice(meta, works, language)}`,
  load: () => import('./load.js'),
  toThing: () => import('./toThing.js'),
}

/** What `renderCitations` shows with the documents, and how. */
export type CitationsOptions = RenderOptions & CitationsExtra

/** Cited works as a list: `<cofactor-citations>` as HTML for a page. @throws TypeError when `meta` is incomplete */
export const renderCitations = (documents: readonly CitationDocument[], options: CitationsOptions): string =>
  renderElement(definition, toThing, documents, options)

/**
 * The works that something rests on, with links and with what became of them: retractions cannot be hidden.
 *
 * @element cofactor-citations
 */
export class CitationsElement extends CofactorElement<readonly CitationDocument[], CitationsExtra> {
  static readonly observedAttributes: readonly string[] = [...baseAttributes, 'claim']

  constructor() {
    super(definition)
  }

  get documents(): readonly CitationDocument[] | undefined {
    return this.data
  }
  set documents(documents: readonly CitationDocument[] | undefined) {
    this.data = documents
  }
}

/** Defines `<cofactor-citations>`, once. */
export const defineCitations = (registry: CustomElementRegistry = customElements): void => {
  if (!registry.get(definition.tag)) registry.define(definition.tag, CitationsElement)
}
