import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody'
import { staff } from './access/staff'
import { documentAddress } from './fields/documentAddress'

const never = { update: () => false }
const byProgram = { create: () => false, update: () => false }

/** What people say to each other about a document or one of its fields. Nothing of it is public or can be unsaid. */
export const ReviewNotes: CollectionConfig = {
  slug: 'review-notes',
  labels: { singular: 'Review note', plural: 'Review notes' },
  admin: {
    useAsTitle: 'body',
    group: 'Editorial',
    defaultColumns: ['body', 'documentId', 'author', 'resolvedAt', 'createdAt'],
    description: 'What was said about documents while they were written and reviewed.',
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  access: { create: staff, read: staff, update: staff, delete: nobody },
  fields: [
    ...documentAddress(),
    {
      name: 'fieldPath',
      type: 'text',
      label: 'Field',
      access: never,
      admin: { description: 'Empty: the document as a whole.' },
    },
    { name: 'body', type: 'textarea', required: true, maxLength: 4000, label: 'Note', access: never },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      access: byProgram,
      admin: { readOnly: true },
    },
    { name: 'authorName', type: 'text', label: 'Who', access: byProgram, admin: { hidden: true } },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'review-notes',
      label: 'In answer to',
      index: true,
      access: never,
    },
    {
      name: 'resolvedAt',
      type: 'date',
      label: 'Settled',
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'resolvedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Settled by',
      access: byProgram,
      admin: { readOnly: true },
    },
  ],
}
