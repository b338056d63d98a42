import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import { convertLexicalToPlaintext } from '@payloadcms/richtext-lexical/plaintext'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import sanitizeHtml from 'sanitize-html'

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
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'noopener' }) },
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
