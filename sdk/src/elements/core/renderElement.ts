import { cssOf, renderShadow, type Definition, type ToThing } from './definition.js'
import { html, Html } from './html.js'
import { jsonLdScript } from './jsonLd.js'
import { requireMeta, type RenderOptions } from './options.js'
import { spanish } from './spanish.js'
import { languageOf } from './words.js'

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Options that are attributes too; the rest is for the server alone. */
const attributesOf = (options: object): Html[] =>
  Object.entries(options).flatMap(([name, value]) => {
    if (name === 'nonce' || value === false) return []
    const text = value === true ? '' : value
    return typeof text === 'string' || typeof text === 'number'
      ? html` ${new Html(kebab(name))}="${text}"`
      : []
  })

/**
 * The whole element as HTML, with a declarative shadow root.
 *
 * @param slotted What stands beside the shadow root and shows in its slots.
 * @throws TypeError when `meta` lacks the review or the disclaimer.
 */
export const renderElement = <Data, Extra extends object>(
  definition: Definition<Data, Extra>,
  toThing: ToThing<Data, Extra>,
  data: Data,
  options: RenderOptions & Extra,
  attributes: Readonly<Record<string, string>> = {},
  slotted?: Html,
): string => {
  const meta = requireMeta(options.meta, definition.tag)
  const language = languageOf(meta, meta.locale === 'es' ? spanish : undefined)
  const { shadow } = renderShadow(definition, data, options, language)
  const light = options.jsonLd && jsonLdScript(toThing(data, options, language), options.meta)
  const name = new Html(definition.tag)
  const nonce = options.nonce && html` nonce="${options.nonce}"`
  const style = html`<style${nonce}>${new Html(cssOf(definition))}</style>`
  return html`<${name}${attributesOf({ ...attributes, ...options })}><template shadowrootmode="open">${style}${shadow}</template>${slotted}${light}</${name}>`
    .text
}
