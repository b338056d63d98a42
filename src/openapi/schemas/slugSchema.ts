import { slugMaxLength } from '../../domain/identifiers/slug'
import type { Schema } from '../types'

/** Public identity of a document: lower-case words and digits joined by single hyphens. */
export const slugPattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$'

export const slugSchema = (example: string): Schema => ({
  type: 'string',
  pattern: slugPattern,
  maxLength: slugMaxLength,
  description: 'Public identity of the document within its type, and the last part of its address.',
  examples: [example],
})
