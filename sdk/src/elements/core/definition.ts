import type { Client } from '../../createClient.js'
import type { CallOptions, Locale } from '../../types/options.js'
import type { Meta } from '../../types/results.js'
import type { RenderOptions } from './options.js'
import { html, type Html } from './html.js'
import type { Thing } from './jsonLd.js'
import { baseCss } from './styles.js'
import type { Language } from './words.js'

/** The value of an attribute; `undefined` when it is absent. */
export type ReadAttribute = (name: string) => string | undefined

export type Loaded<Data> = { readonly data: Data; readonly meta: Meta }

/** Reads what an element shows. */
export type Load<Data> = (
  client: Client,
  attribute: ReadAttribute,
  call: CallOptions & { readonly locale: Locale | undefined },
) => Promise<Loaded<Data>>

/** What an element shows as a thing of schema.org. */
export type ToThing<Data, Extra extends object> = (
  data: Data,
  options: RenderOptions & Extra,
  language: Language,
) => Thing

/**
 * What one element is made of. Rendering on a server and the custom element both work from it, which is why their
 * markup is the same to the letter.
 */
export type Definition<Data, Extra extends object> = {
  readonly tag: `cofactor-${string}`
  readonly css: string
  /** Attribute that says what to fetch, if one does. */
  readonly key?: string
  /** The element's own options, as they stand in its attributes. */
  readonly read: (attribute: ReadAttribute) => Extra
  readonly content: (data: Data, options: RenderOptions & Extra, language: Language) => Html
  /** Loaded when an element is to fetch; those that are given their content never pay for it. */
  readonly load: () => Promise<{ readonly load: Load<Data> }>
  /** Loaded when JSON-LD is asked for. */
  readonly toThing: () => Promise<{ readonly toThing: ToThing<Data, Extra> }>
  /** Makes what is in the shadow tree react to the reader. Called once for each rendering. */
  readonly enhance?: (root: ShadowRoot) => void | Promise<void>
  /** What only some content needs, loaded before such content is shown. */
  readonly prepare?: (data: Data) => Promise<Partial<Extra>>
}

/** Tells one rendering from another, so that an element leaves alone what is right already. */
const keyOf = (text: string): string => {
  let key = 0
  for (let index = 0; index < text.length; index++) key = (Math.imul(key, 31) + text.charCodeAt(index)) | 0
  return (key >>> 0).toString(36)
}

export type Rendering = { readonly key: string; readonly shadow: Html }

export const renderShadow = <Data, Extra extends object>(
  { content }: Definition<Data, Extra>,
  data: Data,
  options: RenderOptions & Extra,
  language: Language,
): Rendering => {
  const inner = content(data, options, language)
  const key = keyOf(inner.text)
  return { key, shadow: html`<div class="root" lang="${language.locale}" data-key="${key}">${inner}</div>` }
}

export const cssOf = ({ css }: { readonly css: string }): string => baseCss + css
