import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody'
import { editors } from './access/staff'

/** Files of references that were read, what was chosen of them, and what came of it. Written by `src/importers`. */
export const Imports: CollectionConfig = {
  slug: 'imports',
  admin: {
    useAsTitle: 'name',
    group: 'Evidence',
    defaultColumns: ['name', 'format', 'status', 'createdAt'],
    description: 'Files of references that were read, and what came of them.',
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  access: { create: nobody, read: editors, update: nobody, delete: nobody },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'format', type: 'text', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'previewed',
      options: [
        { label: 'Read, nothing imported yet', value: 'previewed' },
        { label: 'Running', value: 'running' },
        { label: 'Done', value: 'done' },
        { label: 'Undone', value: 'undone' },
        { label: 'Failed', value: 'failed' },
      ],
    },
    { name: 'counts', type: 'json' },
    { name: 'createdBy', type: 'relationship', relationTo: 'users', label: 'By' },
    { name: 'records', type: 'json', admin: { hidden: true } },
    { name: 'created', type: 'json', admin: { hidden: true } },
  ],
}

/**
 * What came of each record of an import, a row each, written in the record's own transaction: the last note costs no more
 * than the first.
 */
export const ImportOutcomes: CollectionConfig = {
  slug: 'import-outcomes',
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['import', 'row'], unique: true }],
  fields: [
    { name: 'import', type: 'relationship', relationTo: 'imports', required: true },
    { name: 'row', type: 'number', required: true },
    { name: 'outcome', type: 'json', required: true },
  ],
}
