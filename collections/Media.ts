import type { CollectionConfig } from 'payload'
import { editors, staff } from './access/staff'
import { localizedLine } from './fields/localizedText'

/** Images for the admin. They leave only inside published documents, so the files themselves are for staff. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Image', plural: 'Images' },
  admin: { group: 'Editorial', defaultColumns: ['filename', 'alt', 'updatedAt'] },
  upload: { mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif'], bulkUpload: false },
  access: { create: editors, read: staff, update: editors, delete: editors },
  fields: [
    localizedLine('alt', { label: 'Alternative text', required: true, description: 'What the image says.' }),
    { name: 'credit', type: 'text' },
    { name: 'licence', type: 'text', admin: { description: 'As in “CC BY 4.0”.' } },
  ],
}
