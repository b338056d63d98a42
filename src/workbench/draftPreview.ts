import type { RootLivePreviewConfig } from 'payload'

const breakpoints = [
  { name: 'phone', label: 'Phone', width: 390, height: 844 },
  { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
  { name: 'desk', label: 'Desk', width: 1280, height: 900 },
]

/** The panel's live preview shows drafts as partners will, from the page that the server makes of them. */
export const draftPreview = (collections: string[]): RootLivePreviewConfig => ({
  collections,
  breakpoints,
  url: ({ collectionConfig, data, locale }) => {
    const id: unknown = data['id']
    if (!collectionConfig || (typeof id !== 'string' && typeof id !== 'number')) return null
    return `/api/workbench/preview/${collectionConfig.slug}/${encodeURIComponent(id)}?locale=${locale.code}`
  },
})
