import type { ArrayField } from 'payload'
import { localizedLine } from './localizedText'

/** A list of short texts, each translated by itself, so that a translation never loses its place. */
export const textList = (
  name: string,
  { label, description, itemLabel = 'item' }: { label: string; description?: string; itemLabel?: string },
): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: itemLabel, plural: `${itemLabel}s` },
  ...(description && { admin: { description } }),
  fields: [localizedLine('text', { required: true })],
})
