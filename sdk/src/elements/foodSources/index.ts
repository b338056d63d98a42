import { CofactorElement, baseAttributes } from '../core/CofactorElement.js'
import type { Definition } from '../core/definition.js'
import { renderElement } from '../core/renderElement.js'
import { toThing } from './toThing.js'
import type { FoodDocument, FoodSourcesExtra } from './types.js'
import { html } from '../core/html.js'
import { notice } from '../core/notice.js'
import type { RenderOptions } from '../core/options.js'
import { foodCss } from './foodCss.js'
import { foodTable } from './foodTable.js'

export type { FoodDocument } from './types.js'

const definition: Definition<readonly FoodDocument[], FoodSourcesExtra> = {
  tag: 'cofactor-food-sources',
  css: foodCss,
  key: 'mineral',
  read: (attribute) => ({
    mineral: attribute('mineral') ?? '',
    limit: Number(attribute('limit')) || undefined,
  }),
  content: (foods, { meta, mineral, limit = 10, link }, language) =>
    html`${foodTable(foods, mineral, limit, { link }, language)}${notice(meta, foods, language)}`,
  load: () => import('./load.js'),
  toThing: () => import('./toThing.js'),
}

/** What `renderFoodSources` shows with the documents, and how. */
export type FoodSourcesOptions = RenderOptions & FoodSourcesExtra

/** Foods by their amount of a mineral: `<cofactor-food-sources>` as HTML. @throws TypeError when `meta` is incomplete */
export const renderFoodSources = (documents: readonly FoodDocument[], options: FoodSourcesOptions): string =>
  renderElement(definition, toThing, documents, options)

/**
 * The foods with the most of a mineral, as a table with bars, in 100 g and in a portion.
 *
 * @element cofactor-food-sources
 */
export class FoodSourcesElement extends CofactorElement<readonly FoodDocument[], FoodSourcesExtra> {
  static readonly observedAttributes: readonly string[] = [...baseAttributes, 'mineral', 'limit']

  constructor() {
    super(definition)
  }

  get documents(): readonly FoodDocument[] | undefined {
    return this.data
  }
  set documents(documents: readonly FoodDocument[] | undefined) {
    this.data = documents
  }
}

/** Defines `<cofactor-food-sources>`, once. */
export const defineFoodSources = (registry: CustomElementRegistry = customElements): void => {
  if (!registry.get(definition.tag)) registry.define(definition.tag, FoodSourcesElement)
}
