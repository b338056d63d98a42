import type { CollectionConfig, DateField } from 'payload'
import { parseOrigin } from '../src/domain/identifiers/origin'
import { quoted } from '../src/domain/quoted'
import { scopeLabels, scopes } from '../src/domain/vocabulary/scopes'
import { admins } from './access/staff'
import { wholeNumber } from './fields/wholeNumber'

const never = { create: () => false, update: () => false }
const secret = { ...never, read: () => false }

const instant = (name: string, label: string, description: string, isKept = false): DateField => ({
  name,
  type: 'date',
  label,
  ...(isKept && { access: never }),
  admin: {
    description,
    readOnly: isKept,
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime' },
  },
})

/** Browsers send an origin without a slash at its end, so that is how it is kept. */
const withoutSlash = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => (typeof item === 'string' && parseOrigin(item)) || item) : value

/**
 * Keys of partner programs for the delivery API. A key is not a user and opens nothing of the admin. Only the
 * SHA-256 of it is kept, and no request can read that. What makes a key and its hash is added by `src/keys`.
 */
export const ApiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: { singular: 'API key', plural: 'API keys' },
  admin: {
    useAsTitle: 'name',
    group: 'Administration',
    description:
      'Keys with which partner sites ask for content. A key is shown once, right after it was made.',
    defaultColumns: ['name', 'prefix', 'scopes', 'expiresAt', 'revokedAt', 'lastUsedAt'],
  },
  access: { create: admins, read: admins, update: admins, delete: admins },
  disableDuplicate: true,
  fields: [
    {
      // Never stored: the answer to the request that made a key has it, and no other.
      name: 'key',
      type: 'text',
      virtual: true,
      access: never,
      admin: {
        components: { Field: '/components/ApiKeySecret#ApiKeySecret' },
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Who uses it, and what for: “Example Clinic, website”.' },
    },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['read'],
      options: scopes.map((value) => ({ label: scopeLabels[value], value })),
      admin: {
        description:
          'Preview shows drafts that nobody has checked. Give it only to sites where editors look at them.',
      },
    },
    {
      name: 'origins',
      type: 'text',
      hasMany: true,
      hooks: { beforeValidate: [({ value }) => withoutSlash(value)] },
      validate: (value: string[] | string | null | undefined) => {
        const wrong = [value ?? []].flat().find((item) => parseOrigin(item) === undefined)
        return wrong === undefined
          ? true
          : `${quoted(wrong)} is no origin. Give scheme and host without a path, such as https://site.example.`
      },
      admin: {
        description:
          'Sites whose pages may use it, such as https://site.example. Empty: every site. Programs outside of browsers are not held back by it.',
      },
    },
    wholeNumber('requestsPerMinute', {
      label: 'Requests per minute',
      min: 1,
      max: 1_000_000,
      description: 'Empty: as many as the installation gives to every key.',
    }),
    {
      name: 'prefix',
      type: 'text',
      unique: true,
      access: never,
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: 'How the key is told from others. It begins with “cof_” and this.',
      },
    },
    instant('expiresAt', 'Expires', 'From then on it is refused. Empty: never.'),
    instant('revokedAt', 'Revoked', 'From then on it is refused, within seconds everywhere.'),
    instant('lastUsedAt', 'Last used', 'To the minute.', true),
    instant('previousUntil', 'Former key taken until', 'After a new one was made in its place.', true),
    { name: 'hash', type: 'text', hidden: true, access: secret },
    { name: 'previousHash', type: 'text', hidden: true, access: secret },
  ],
}
