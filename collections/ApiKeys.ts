import type { CollectionConfig } from 'payload'
import { nobody } from './access/nobody'
import { admins } from './access/staff'

/**
 * Keys of partner programs for the delivery API. A key is not a user and opens nothing of the admin. Only the
 * SHA-256 of it is kept, and no request can read that.
 */
export const ApiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: { singular: 'API key', plural: 'API keys' },
  admin: {
    useAsTitle: 'name',
    group: 'Administration',
    defaultColumns: ['name', 'prefix', 'scopes', 'expiresAt', 'lastUsedAt'],
  },
  access: { create: nobody, read: admins, update: admins, delete: admins },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'prefix', type: 'text', required: true, unique: true, access: { update: () => false } },
    {
      name: 'hash',
      type: 'text',
      required: true,
      hidden: true,
      access: { read: () => false, update: () => false },
    },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      options: [
        { label: 'Read published content', value: 'read' },
        { label: 'Sync changes', value: 'sync' },
        { label: 'Download snapshots', value: 'snapshot' },
        { label: 'Preview drafts', value: 'preview' },
      ],
    },
    {
      name: 'origins',
      type: 'text',
      hasMany: true,
      admin: { description: 'Web origins it may be used from.' },
    },
    { name: 'expiresAt', type: 'date', label: 'Expires' },
    { name: 'revokedAt', type: 'date', label: 'Revoked' },
    { name: 'lastUsedAt', type: 'date', label: 'Last used', access: { update: () => false } },
  ],
}
