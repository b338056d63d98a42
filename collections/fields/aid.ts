import type { UIField } from 'payload'

/** A part of the edit screen that helps with the fields around it and holds no data: a component of the panel. */
export const aid = (component: string): UIField => ({
  name: component.charAt(0).toLowerCase() + component.slice(1),
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: `/components/${component}#${component}` },
  },
})
