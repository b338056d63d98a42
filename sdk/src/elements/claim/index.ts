import { CofactorElement, baseAttributes } from '../core/CofactorElement.js'
import type { Definition } from '../core/definition.js'
import { renderElement } from '../core/renderElement.js'
import { toThing } from './toThing.js'
import type { ClaimDocument } from './types.js'
import { html } from '../core/html.js'
import { notice } from '../core/notice.js'
import type { RenderOptions } from '../core/options.js'
import { claimCss, claimHtml } from './claimHtml.js'

export type { ClaimDocument } from './types.js'

const definition: Definition<ClaimDocument, object> = {
  tag: 'cofactor-claim',
  css: claimCss,
  key: 'slug',
  read: () => ({}),
  content: (claim, options, language) =>
    html`${claimHtml(claim, options, language)}${notice(options.meta, [claim], language)}`,
  load: () => import('./load.js'),
  toThing: () => import('./toThing.js'),
}

/** A claim as HTML for a page: `<cofactor-claim>` with all it shows. @throws TypeError when `meta` is incomplete */
export const renderClaim = (document: ClaimDocument, options: RenderOptions): string =>
  renderElement(definition, toThing, document, options, { slug: document.slug })

/**
 * One claim: statement, generated wording, certainty, direction, verdict and caveat.
 *
 * @element cofactor-claim
 */
export class ClaimElement extends CofactorElement<ClaimDocument, object> {
  static readonly observedAttributes: readonly string[] = [...baseAttributes, 'slug']

  constructor() {
    super(definition)
  }

  get document(): ClaimDocument | undefined {
    return this.data
  }
  set document(document: ClaimDocument | undefined) {
    this.data = document
  }
}

/** Defines `<cofactor-claim>`, once. */
export const defineClaim = (registry: CustomElementRegistry = customElements): void => {
  if (!registry.get(definition.tag)) registry.define(definition.tag, ClaimElement)
}
