/** Text that is HTML already. Only `html` and the few places that build tags make it; no data from outside is one. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in a template. Everything but `Html` is escaped; what is empty or false is left out. */
export type HtmlValue = string | number | false | undefined | Html | readonly HtmlValue[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe in text and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '')

const isList = (value: HtmlValue): value is readonly HtmlValue[] => Array.isArray(value)

const textOf = (value: HtmlValue): string => {
  if (value instanceof Html) return value.text
  if (isList(value)) return value.map(textOf).join('')
  return value || value === 0 ? escapeHtml(String(value)) : ''
}

/** HTML with values in it. Attributes that hold a value must be quoted. */
export const html = (strings: TemplateStringsArray, ...values: HtmlValue[]): Html =>
  new Html(strings.map((text, index) => text + textOf(values[index])).join(''))

/** A heading of level 1 to 6; anything else is a 3. */
export const heading = (level: number | undefined, content: HtmlValue, part = 'title'): Html => {
  const name = `h${level && level > 0 && level < 7 ? Math.floor(level) : 3}`
  return new Html(`<${name} part="${part}">${textOf(content)}</${name}>`)
}
