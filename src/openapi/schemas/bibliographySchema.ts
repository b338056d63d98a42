import { citationStyles } from '../../domain/citations/citationStyles'
import type { Schema } from '../types'
import { objectSchema } from './objectSchema'

/** What `cite` adds to an answer: its citations, written out. */
export const bibliographySchema = (): Schema =>
  objectSchema({
    title: 'Bibliography',
    description: 'Present when `cite` was asked: each citation of the answer, written out in that style.',
    properties: {
      style: { type: 'string', enum: [...citationStyles], description: 'The style asked for.' },
      items: {
        type: 'object',
        title: 'Citations by slug',
        additionalProperties: objectSchema({
          title: 'Formatted citation',
          properties: {
            text: { type: 'string', description: 'As plain text.' },
            html: {
              type: 'string',
              description: 'The same with italics and links, safe to be shown as it is.',
            },
          },
        }),
      },
    },
  })
