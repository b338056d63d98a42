import type { CollectionConfig, Field } from 'payload'
import { nobody } from './access/nobody'
import { admins } from './access/staff'

/** One step of the public edition: what was published or taken back, as partners see it. */
const step: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: [
      { label: 'Published', value: 'publish' },
      { label: 'Unpublished', value: 'unpublish' },
    ],
  },
  {
    name: 'type',
    type: 'text',
    required: true,
    admin: { components: { Cell: '/components/AboutDocument#TypeCell' } },
  },
  {
    name: 'documentId',
    type: 'text',
    label: 'Document',
    required: true,
    index: true,
    admin: { components: { Cell: '/components/AboutDocument#DocumentCell' } },
  },
  { name: 'slug', type: 'text', label: 'Address', required: true },
  { name: 'record', type: 'json' },
]

const access = { create: nobody, read: admins, update: nobody, delete: nobody }

/**
 * The public edition as a log by revision, from which the delivery store is built; nothing that happens to a draft can
 * touch it. Superseded rows stay for a while, for partners who follow what changed.
 */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: 'Publication', plural: 'Publications' },
  admin: {
    useAsTitle: 'slug',
    group: 'Administration',
    defaultColumns: ['revision', 'kind', 'type', 'slug', 'documentId', 'at'],
    description: 'What partners were given, step by step. Written by publishing, never by hand.',
  },
  defaultSort: '-revision',
  access,
  fields: [
    { name: 'revision', type: 'number', required: true, unique: true, index: true },
    { name: 'at', type: 'date', label: 'When', required: true },
    {
      name: 'isCurrent',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      index: true,
      label: 'Current',
    },
    {
      name: 'supersededBy',
      type: 'number',
      index: true,
      label: 'Superseded by',
      admin: { description: 'Revision of the next step of the same document.' },
    },
    { name: 'outboxId', type: 'text', required: true, unique: true, admin: { hidden: true } },
    ...step,
  ],
}

/**
 * Steps that were committed and wait for their revision. Inserted in the transaction of the edit itself and nothing
 * else is, so that editors who publish at once never fight over a counter.
 */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  admin: { hidden: true },
  access: { ...access, read: nobody },
  fields: [{ name: 'writtenAt', type: 'number', required: true, index: true }, ...step],
}
