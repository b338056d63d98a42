import type { ArrayField } from 'payload'
import { localizedLine } from './localizedText'
import { namedRows } from './namedRows'

/** A list of short texts, each translated by itself, so that a translation never loses its place. */
export const textList = (
  name: string,
  { label, description, itemLabel = 'item' }: { label: string; description?: string; itemLabel?: string },
): ArrayField => ({
  name,
  type: 'array',
  label,
  ...namedRows(itemLabel, `${itemLabel}s`, description),
  fields: [localizedLine('text', { required: true })],
})
