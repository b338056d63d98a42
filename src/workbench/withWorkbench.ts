import type { CollectionConfig } from 'payload'
import { withPrefill } from './prefill/withPrefill'

const changes = {
  Component: '/components/DraftChanges#DraftChanges',
  path: '/changes',
  tab: { label: 'Changes', href: '/changes', order: 150 },
} as const

/** Adds to a public collection what its editors see beside the form: what publishing a draft would change. */
export const withWorkbench = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const edit = admin?.components?.views?.edit
  return withPrefill({
    ...collection,
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        views: { ...admin?.components?.views, edit: Object.assign({ changes }, edit) },
      },
    },
  })
}
