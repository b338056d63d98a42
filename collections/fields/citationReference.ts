import type { RelationshipField } from 'payload'

/** The citation that backs a figure or sentence beside it. */
export const citationReference = (
  name = 'citation',
  { label = 'Citation', required = false, description = '' } = {},
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'citations',
  label,
  required,
  ...(description && { admin: { description } }),
})
