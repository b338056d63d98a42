import type { CollectionConfig } from 'payload'
import { stateLabels, workflowStates } from '../src/domain/workflow/states'
import { nobody } from './access/nobody'
import { staff } from './access/staff'
import { documentAddress } from './fields/documentAddress'

const states = workflowStates.map((value) => ({ value, label: stateLabels[value] }))

/**
 * Who did what to which document, when, and which fields changed. Written in the transaction of the edit; there is no
 * way to change or remove a line, for administrators neither.
 */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: 'Event', plural: 'History' },
  admin: {
    useAsTitle: 'title',
    group: 'Administration',
    defaultColumns: ['at', 'userName', 'action', 'title', 'documentId', 'fromState', 'toState'],
    description: 'Who did what, when. Nobody can change it.',
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-at',
  timestamps: false,
  access: { create: nobody, read: staff, update: nobody, delete: nobody },
  fields: [
    {
      name: 'at',
      type: 'date',
      label: 'When',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    // Kept as text besides, so that it stays true when the account is gone.
    { name: 'user', type: 'text', index: true, admin: { hidden: true } },
    { name: 'userName', type: 'text', label: 'Who' },
    {
      name: 'action',
      type: 'text',
      label: 'What',
      required: true,
      index: true,
      admin: {
        components: {
          Cell: '/components/EventAction#ActionCell',
          Field: '/components/EventAction#ActionField',
        },
      },
    },
    ...documentAddress(),
    { name: 'title', type: 'text' },
    { name: 'fromState', type: 'select', label: 'From', options: states },
    { name: 'toState', type: 'select', label: 'To', options: states },
    { name: 'fields', type: 'json', label: 'Fields changed' },
    { name: 'note', type: 'textarea' },
  ],
}
