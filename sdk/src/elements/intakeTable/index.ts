import { CofactorElement, baseAttributes } from '../core/CofactorElement.js'
import type { Definition } from '../core/definition.js'
import { renderElement } from '../core/renderElement.js'
import { toThing } from './toThing.js'
import type { IntakeDocument, IntakeTableExtra } from './types.js'
import { html } from '../core/html.js'
import { notice } from '../core/notice.js'
import type { RenderOptions } from '../core/options.js'
import { tableCss } from '../core/tableCss.js'
import { intakeTables, upperLevels } from './intakeHtml.js'

export type { IntakeDocument } from './types.js'

const definition: Definition<readonly IntakeDocument[], IntakeTableExtra> = {
  tag: 'cofactor-intake-table',
  css: `${tableCss}
caption .small{display:block;font-weight:400}
abbr{text-decoration:none}
`,
  key: 'nutrient',
  read: (attribute) => ({ nutrient: attribute('nutrient') }),
  content: (intakes, { meta }, language) =>
    html`${intakeTables(intakes, language)}${upperLevels(intakes, language)}${notice(meta, intakes, language)}`,
  load: () => import('./load.js'),
  toThing: () => import('./toThing.js'),
}

/** What `renderIntakeTable` shows with the documents, and how. */
export type IntakeTableOptions = RenderOptions & IntakeTableExtra

/** Reference intakes: `<cofactor-intake-table>` as HTML for a page. @throws TypeError when `meta` is incomplete */
export const renderIntakeTable = (
  documents: readonly IntakeDocument[],
  options: IntakeTableOptions,
): string => renderElement(definition, toThing, documents, options)

/**
 * Reference intakes of a nutrient by life stage, and its upper levels with what they count, which cannot be hidden.
 *
 * @element cofactor-intake-table
 */
export class IntakeTableElement extends CofactorElement<readonly IntakeDocument[], IntakeTableExtra> {
  static readonly observedAttributes: readonly string[] = [...baseAttributes, 'nutrient']

  constructor() {
    super(definition)
  }

  get documents(): readonly IntakeDocument[] | undefined {
    return this.data
  }
  set documents(documents: readonly IntakeDocument[] | undefined) {
    this.data = documents
  }
}

/** Defines `<cofactor-intake-table>`, once. */
export const defineIntakeTable = (registry: CustomElementRegistry = customElements): void => {
  if (!registry.get(definition.tag)) registry.define(definition.tag, IntakeTableElement)
}
