import type { CollectionConfig, FieldAccess } from 'payload'
import { adminsOrSelf } from './access/adminsOrSelf'
import { admins, hasRole, staff } from './access/staff'
import { keepLastAdmin, keepOneAdmin } from './hooks/keepOneAdmin'

/** Who works here is known to all who do, or nobody could be asked for a review; how to write to them is for admins. */
const adminsOrOwn: FieldAccess = ({ doc, req: { user } }) =>
  hasRole(user, 'admin') || (user?.collection === 'users' && user.id === doc?.id)

/** People who work in the admin. Partners' API keys are not users: see ApiKeys. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  auth: {
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    useAPIKey: false,
    // Payload would note the request by a write outside of its own transaction, which on SQLite waits for that one:
    // anybody could hold up every save for as long as a transaction may last.
    forgotPassword: { minRequestInterval: 0 },
    cookies: { sameSite: 'Lax' },
  },
  // One by one only: in bulk each of the last admins would still see the others.
  disableBulkEdit: true,
  disableBulkDelete: true,
  admin: { useAsTitle: 'name', group: 'Administration', defaultColumns: ['name', 'role', 'email'] },
  access: {
    admin: ({ req: { user } }) => hasRole(user, 'admin', 'editor', 'reviewer'),
    create: admins,
    read: staff,
    update: adminsOrSelf,
    delete: admins,
    unlock: admins,
  },
  hooks: { beforeChange: [keepOneAdmin], beforeDelete: [keepLastAdmin] },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'email', type: 'email', required: true, unique: true, access: { read: adminsOrOwn } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: [
        { label: 'Admin: everything, accounts included', value: 'admin' },
        { label: 'Editor: writes and publishes', value: 'editor' },
        { label: 'Reviewer: checks and signs', value: 'reviewer' },
      ],
      access: {
        create: ({ req: { user } }) => hasRole(user, 'admin'),
        update: ({ req: { user } }) => hasRole(user, 'admin'),
      },
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      admin: {
        description:
          'Who this is as author or reviewer. A medical review is signed in the name of that person, and partners see it.',
      },
      access: {
        create: ({ req: { user } }) => hasRole(user, 'admin'),
        update: ({ req: { user } }) => hasRole(user, 'admin'),
      },
    },
    {
      name: 'mailNotices',
      type: 'checkbox',
      label: 'Notices by mail too',
      defaultValue: true,
    },
  ],
}
