import { CofactorElement, baseAttributes } from '../core/CofactorElement.js'
import type { Definition } from '../core/definition.js'
import { renderElement } from '../core/renderElement.js'
import { toThing } from './toThing.js'
import type { SymptomDocument } from './types.js'
import { heading, html, type Html } from '../core/html.js'
import { notice } from '../core/notice.js'
import type { RenderOptions } from '../core/options.js'
import { labelOf, say, type Language } from '../core/words.js'
import { bodySystems } from './bodySystems.js'
import { symptomHtml, type ShownSymptom } from './symptomHtml.js'

export type { SymptomDocument } from './types.js'

const formHtml = (symptoms: readonly ShownSymptom[], language: Language): Html => {
  const systems = [...new Set(symptoms.flatMap(({ bodySystem }) => bodySystem ?? []))]
    .map((value) => ({ value, label: labelOf(bodySystems, value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language.locale))
  return html`<div class="form" part="form" role="search">
    <label>${say('Search', language)}<input type="search" part="input" autocomplete="off" /></label
    ><label
      >${say('Body system', language)}<select part="select">
        <option value="">${say('All', language)}</option>
        ${systems.map(({ value, label }) => html`<option value="${value}">${label}</option>`)}
      </select></label
    >
    <p class="small" role="status" data-word="${say('shown', language)}">
      ${symptoms.length} ${say('shown', language)}
    </p>
  </div>`
}

const definition: Definition<readonly SymptomDocument[], object> = {
  tag: 'cofactor-symptom-explorer',
  css: `
.form{display:flex;flex-wrap:wrap;gap:.75em 1em;align-items:end}
:host(:not(:defined)) .form{visibility:hidden}
@media(scripting:none){.form{display:none}}
@media print{.form{display:none}}
label{display:grid;gap:.25em;font-size:.875em;font-weight:600;color:var(--muted);flex:1 1 12em}
input,select{font:inherit;font-size:1rem;font-weight:400;color:var(--text);background:var(--surface);border:1px solid var(--muted);border-radius:.5em;padding:.5em .75em;min-block-size:2.75em;box-sizing:border-box;inline-size:100%}
.form p{flex:none;padding-bottom:.875em;min-inline-size:6em}
.symptom{border-top:1px solid var(--line)}
.symptom[hidden]{display:none}
summary{display:block;padding:.75em 1.75em .75em 0;position:relative}
summary::-webkit-details-marker{display:none}
summary::after{content:"+" / "";position:absolute;inset-inline-end:.25em;top:.6em;font-size:1.25em;line-height:1.2;color:var(--accent)}
[open]>summary::after{content:"−" / ""}
.name{font-weight:600;display:block}
summary .small{display:block}
.inner{padding-block:.25em 1.25em;gap:1em}
.inner ul{margin-top:.375em;padding-inline-start:1.25em}
`,
  read: () => ({}),
  content: (symptoms, { meta, link, headingLevel }, language) => {
    const sorted = [...symptoms].sort((a, b) => a.name.localeCompare(b.name, language.locale))
    return html`<div class="stack">
        ${heading(headingLevel, say('Symptoms and signs', language))}
        <p>${say('Most symptoms have many causes. This list explains; it does not diagnose.', language)}</p>
      </div>
      ${formHtml(sorted, language)}
      <div>${sorted.map((symptom) => symptomHtml(symptom, { link }, language))}</div>
      ${notice(meta, symptoms, language)}`
  },
  enhance: async (root) => (await import('./enhanceExplorer.js')).enhanceExplorer(root),
  load: () => import('./load.js'),
  toThing: () => import('./toThing.js'),
}

/** Symptoms to look through: `<cofactor-symptom-explorer>` as HTML. @throws TypeError when `meta` is incomplete */
export const renderSymptomExplorer = (
  documents: readonly SymptomDocument[],
  options: RenderOptions,
): string => renderElement(definition, toThing, documents, options)

/**
 * Symptoms to search and to filter by part of the body, each with its signs of danger first.
 *
 * @element cofactor-symptom-explorer
 */
export class SymptomExplorerElement extends CofactorElement<readonly SymptomDocument[], object> {
  static readonly observedAttributes: readonly string[] = [...baseAttributes]

  constructor() {
    super(definition)
  }

  get documents(): readonly SymptomDocument[] | undefined {
    return this.data
  }
  set documents(documents: readonly SymptomDocument[] | undefined) {
    this.data = documents
  }
}

/** Defines `<cofactor-symptom-explorer>`, once. */
export const defineSymptomExplorer = (registry: CustomElementRegistry = customElements): void => {
  if (!registry.get(definition.tag)) registry.define(definition.tag, SymptomExplorerElement)
}
