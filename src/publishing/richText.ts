import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import sanitizeHtml from 'sanitize-html'

/**
 * Partners show prose on sites of their own, where an address without a host leads astray, and Payload writes “#” for
 * one that it takes for unsafe. Such a link keeps its text only.
 */
const isAddress = /^(https?:\/\/|mailto:)/i

const noAttributes: sanitizeHtml.Attributes = {}

/** What prose may contain. Everything else is dropped, whatever the editor or an import put in. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'strong',
    'em',
    'u',
    's',
    'sub',
    'sup',
    'blockquote',
    'a',
    'br',
  ],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { href }) =>
      href && isAddress.test(href)
        ? { tagName, attribs: { href, rel: 'noopener' } }
        : { tagName: 'span', attribs: noAttributes },
  },
}

const isEditorState = (value: unknown): value is SerializedEditorState =>
  typeof value === 'object' && value !== null && 'root' in value && typeof value.root === 'object'

/** Prose of the editor as partners get it: sanitised HTML, and the same as plain text. Empty prose is no value. */
export const richTextOf = (value: unknown): { html: string; text: string } | undefined => {
  if (!isEditorState(value)) return undefined
  const text = convertLexicalToPlaintext({ data: value }).trim()
  if (text === '') return undefined
  return { html: sanitizeHtml(convertLexicalToHTML({ data: value, disableContainer: true }), allowed), text }
}
