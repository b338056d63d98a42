import type { Field } from 'payload'

const never = { update: () => false }

/** Which document something is about. No relationship, so that it stays true when the document is deleted. */
export const documentAddress = (): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'type',
        type: 'text',
        required: true,
        index: true,
        access: never,
        admin: { readOnly: true, width: '50%' },
      },
      {
        name: 'documentId',
        type: 'text',
        label: 'Document',
        required: true,
        index: true,
        access: never,
        admin: { readOnly: true, width: '50%' },
      },
    ],
  },
]
