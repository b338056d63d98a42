import { html, type HtmlValue } from './html.js'
import type { Language } from './words.js'

/** The text of a document's own field, marked as English where there is no translation of it. */
export const field = (name: string, text: string | undefined, { fallback }: Language): HtmlValue =>
  text && fallback?.includes(name) ? html`<span lang="en">${text}</span>` : text
