import { escapeHtml, Html } from './html.js'
import { safeUrl } from './links.js'

/** Elements that prose may have. `a` keeps its address, if it is safe to follow; nothing else keeps an attribute. */
const allowed: ReadonlySet<string> = new Set(
  'p h2 h3 h4 h5 ul ol li blockquote br strong em b i u s sub sup a'.split(' '),
)

const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi

const openingTag = (name: string, attributes: string): string => {
  const url = name === 'a' && safeUrl(/\shref\s*=\s*"([^"&]*(?:&amp;[^"&]*)*)"/i.exec(attributes)?.[1])
  return url ? `<a part="link" href="${escapeHtml(url.replaceAll('&amp;', '&'))}">` : `<${name}>`
}

/** Text between tags. Entities stay; they never make a tag. */
const textBetween = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Prose as the API serves it, sanitised once more, whoever handed it to us: known tags without attributes, closed
 * in the order they were opened, so that nothing in it reaches past its end.
 */
export const prose = (source: string): Html => {
  const open: string[] = []
  let result = ''
  let end = 0
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of source.matchAll(tagPattern)) {
    result += textBetween(source.slice(end, index))
    end = index + tag.length
    const element = name.toLowerCase()
    if (!allowed.has(element)) continue
    if (!slash) {
      result += openingTag(element, attributes)
      if (element !== 'br') open.push(element)
    } else if (open.includes(element)) {
      for (let last = open.pop(); last; last = last === element ? undefined : open.pop())
        result += `</${last}>`
    }
  }
  result += textBetween(source.slice(end))
  return new Html(
    result +
      open
        .reverse()
        .map((element) => `</${element}>`)
        .join(''),
  )
}
