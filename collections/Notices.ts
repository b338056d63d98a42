import type { Access, CollectionConfig } from 'payload'
import { nobody } from './access/nobody'
import { documentAddress } from './fields/documentAddress'

const own: Access = ({ req: { user } }) =>
  user?.collection === 'users' ? { recipient: { equals: user.id } } : false

const never = { update: () => false }

/** What somebody has to know of: one for each person, in the panel and, where they want it, by mail. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  admin: {
    useAsTitle: 'text',
    group: 'Editorial',
    defaultColumns: ['text', 'documentId', 'readAt', 'createdAt'],
    description: 'What you were told. Nobody else sees yours.',
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  access: { create: nobody, read: own, update: own, delete: own },
  fields: [
    { name: 'text', type: 'textarea', required: true, access: never, admin: { readOnly: true } },
    { name: 'kind', type: 'text', required: true, access: never, admin: { hidden: true } },
    ...documentAddress(),
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      access: never,
      admin: { hidden: true },
    },
    { name: 'readAt', type: 'date', label: 'Read', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'mailedAt', type: 'date', index: true, access: never, admin: { hidden: true } },
  ],
}
