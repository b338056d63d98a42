import type { Schema } from '../types'

const text = (description: string): Schema => ({ type: 'string', description })

/** A page as JSON-LD; what else it says depends on what it is about. */
export const jsonLdSchema = (): Schema => ({
  type: 'object',
  title: 'JSON-LD',
  description: 'A page by schema.org; `mainEntity` is what it is about.',
  required: ['@context', '@type', '@id'],
  properties: {
    '@context': { type: 'string', const: 'https://schema.org' },
    '@type': text('Type of the page, as in `MedicalWebPage`.'),
    '@id': text('Address of the document.'),
    mainEntity: { type: 'object', description: 'What the page is about.' },
  },
})

/** A work as CSL-JSON; https://docs.citationstyles.org/en/v1.0.2/ names the other members. */
export const cslWorkSchema = (): Schema => ({
  type: 'object',
  title: 'CSL-JSON item',
  description: 'A work by the Citation Style Language 1.0.2.',
  required: ['id', 'type'],
  properties: {
    id: text('Slug of the citation.'),
    type: text('CSL type, as in `article-journal`.'),
    title: text('Title of the work.'),
  },
})
