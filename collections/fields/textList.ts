import type { ArrayField } from 'payload'
import type { SearchRole } from '../../src/model/types'
import { localizedLine } from './localizedText'
import { namedRows } from './namedRows'

type TextListOptions = {
  label: string
  description?: string
  itemLabel?: string
  /** How search reads it, when not as text. */
  search?: SearchRole
}

/** A list of short texts, each translated by itself, so that a translation never loses its place. */
export const textList = (
  name: string,
  { label, description, itemLabel = 'item', search }: TextListOptions,
): ArrayField => ({
  name,
  type: 'array',
  label,
  ...(search && { custom: { search } }),
  ...namedRows(itemLabel, `${itemLabel}s`, description),
  fields: [localizedLine('text', { required: true })],
})
