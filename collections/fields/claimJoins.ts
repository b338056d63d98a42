import type { JoinField } from 'payload'

const columns = ['statement', 'predicate', 'direction', 'certainty', 'verdict', '_status']

/**
 * The claims about a node, which are never kept by hand: one list in which it is the subject, one in which it is
 * the object. Partners see both as one list, `claims`.
 */
export const claimJoins = (): JoinField[] => [
  {
    name: 'claims',
    type: 'join',
    collection: 'claims',
    on: 'subject',
    label: 'Claims about this',
    defaultLimit: 50,
    defaultSort: 'slug',
    admin: { defaultColumns: columns, allowCreate: true },
    custom: { via: ['subject', 'object'] },
  },
  {
    name: 'claimsAsObject',
    type: 'join',
    collection: 'claims',
    on: 'object',
    label: 'Claims in which this is the object',
    defaultLimit: 50,
    defaultSort: 'slug',
    admin: { defaultColumns: columns, allowCreate: true },
    custom: { internal: true },
  },
]
