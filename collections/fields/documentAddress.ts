import type { Field } from 'payload'

const never = { update: () => false }

/**
 * Which document something is about. No relationship, so that it stays true when the document is deleted; people see the
 * name of the type and a link.
 */
export const documentAddress = (): Field[] => [
  {
    name: 'type',
    type: 'text',
    required: true,
    index: true,
    access: never,
    admin: {
      readOnly: true,
      components: {
        Cell: '/components/AboutDocument#TypeCell',
        // The link of the field below names the type.
        Field: '/components/Nothing#Nothing',
      },
    },
  },
  {
    name: 'documentId',
    type: 'text',
    label: 'Document',
    required: true,
    index: true,
    access: never,
    admin: {
      readOnly: true,
      components: {
        Cell: '/components/AboutDocument#DocumentCell',
        Field: '/components/AboutDocument#DocumentField',
      },
    },
  },
]
