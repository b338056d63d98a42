import type { ArrayField } from 'payload'

/** Rows that open on demand and are named by their own content, so that a long list can be read at a glance. */
export const namedRows = (
  singular: string,
  plural: string,
  description?: string,
): Pick<ArrayField, 'labels' | 'admin'> => ({
  labels: { singular, plural },
  admin: {
    initCollapsed: true,
    ...(description && { description }),
    components: { RowLabel: { path: '/components/RowLabel#RowLabel', clientProps: { singular } } },
  },
})
