import type { Schema } from '../types'
import { objectSchema } from './objectSchema'

export const richTextSchema = (): Schema =>
  objectSchema({
    title: 'Rich text',
    description: 'Prose in two forms of the same content.',
    properties: {
      html: {
        type: 'string',
        description:
          'Sanitised HTML: headings, paragraphs, lists, emphasis and links only, safe to put into a page.',
        examples: ['<p>Magnesium is found in <strong>every</strong> cell of the body.</p>'],
      },
      text: {
        type: 'string',
        description: 'The same as plain text.',
        examples: ['Magnesium is found in every cell of the body.'],
      },
    },
  })
