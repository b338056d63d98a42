import type { CollectionConfig, Field } from 'payload'
import { nobody } from './access/nobody'
import { admins } from './access/staff'
import { wholeNumber } from './fields/wholeNumber'

const byProgram = { create: () => false, update: () => false }
const sealed = { ...byProgram, read: () => false }

/** Addresses of partners that are told of each change of the public edition. Sending is added by `src/webhooks`. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  admin: {
    useAsTitle: 'name',
    group: 'Administration',
    defaultColumns: ['name', 'url', 'isActive', 'deliveredRevision'],
    description: 'Addresses that are told when what partners read has changed.',
  },
  disableDuplicate: true,
  access: { create: admins, read: admins, update: admins, delete: admins },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Who is told, and what for: “Example Clinic, website”.' },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: 'Address',
      admin: { description: 'Where events are sent to, such as https://site.example/cofactor.' },
    },
    { name: 'isActive', type: 'checkbox', label: 'Active', defaultValue: true },
    {
      name: 'types',
      type: 'text',
      hasMany: true,
      admin: { description: 'Types to be told of, such as claims. Empty: all.' },
    },
    {
      name: 'deliveredRevision',
      type: 'number',
      label: 'Told up to revision',
      access: byProgram,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      // The form in which documents are served may change without a revision, and then all of them are news.
      name: 'deliveredModel',
      type: 'text',
      access: byProgram,
      admin: { hidden: true },
    },
    { name: 'secret', type: 'text', hidden: true, access: sealed },
  ],
}

const instant = (name: string, label: string): Field => ({
  name,
  type: 'date',
  label,
  index: true,
  admin: { date: { pickerAppearance: 'dayAndTime' } },
})

/** Each event that is or was to be sent, and how that went. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: 'Webhook delivery', plural: 'Webhook deliveries' },
  admin: {
    useAsTitle: 'messageId',
    group: 'Administration',
    defaultColumns: ['messageId', 'webhook', 'event', 'status', 'attempts', 'lastError', 'createdAt'],
    description: 'What was sent to webhooks, and how that went.',
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  access: { create: nobody, read: admins, update: nobody, delete: nobody },
  fields: [
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks', required: true, index: true },
    { name: 'messageId', type: 'text', required: true, index: true, label: 'Message' },
    { name: 'event', type: 'text', required: true },
    { name: 'revision', type: 'number', index: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      options: [
        { label: 'Waiting', value: 'pending' },
        { label: 'Delivered', value: 'delivered' },
        { label: 'Given up', value: 'failed' },
      ],
    },
    wholeNumber('attempts', { min: 0 }),
    instant('nextAttemptAt', 'Next attempt'),
    instant('deliveredAt', 'Delivered'),
    { name: 'lastStatus', type: 'number', label: 'Last answer' },
    { name: 'lastError', type: 'textarea', label: 'Last error' },
    { name: 'payload', type: 'json' },
  ],
}
