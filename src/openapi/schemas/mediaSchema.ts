import type { Schema } from '../types'
import { objectSchema } from './objectSchema'

export const mediaSchema = (): Schema =>
  objectSchema({
    title: 'Media',
    description: 'An uploaded file.',
    required: ['url', 'alt', 'mimeType'],
    properties: {
      url: {
        type: 'string',
        format: 'uri-reference',
        description: 'Where the file is; relative to the address of the API when it has no host.',
        examples: ['/media/almonds.webp'],
      },
      alt: {
        type: 'string',
        description: 'What the picture shows, for readers who do not see it.',
        examples: ['A bowl of almonds'],
      },
      mimeType: { type: 'string', description: 'Media type of the file.', examples: ['image/webp'] },
      width: { type: 'integer', minimum: 1, description: 'Width in pixels, of pictures.', examples: [1200] },
      height: { type: 'integer', minimum: 1, description: 'Height in pixels, of pictures.', examples: [800] },
      filesize: { type: 'integer', minimum: 0, description: 'Size in bytes.', examples: [84210] },
    },
  })
