import type { CollectionConfig, DefaultValue, Field, PayloadRequest, Tab } from 'payload'
import { publicType } from '../shared/publicTypes'

/** Fields of a new claim that an address may fill in: `?subject=minerals:ID&object=symptoms:ID`. */
const filled = new Set(['subject', 'object'])

type Reference = { relationTo: string; value: string }

const referenceIn = (text: unknown, { payload }: PayloadRequest): Reference | undefined => {
  if (typeof text !== 'string') return undefined
  const [type, id] = text.split(':')
  return publicType(payload, type) && id ? { relationTo: String(type), value: id } : undefined
}

const fromAddress =
  (name: string): DefaultValue =>
  ({ req }) =>
    referenceIn(req.query?.[name], req)

const inField = (field: Field): Field => {
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(inTab) }
  if (field.type === 'row') return { ...field, fields: field.fields.map(inField) }
  return field.type === 'relationship' && filled.has(field.name)
    ? { ...field, defaultValue: fromAddress(field.name) }
    : field
}

const inTab = (tab: Tab): Tab => ({ ...tab, fields: tab.fields.map(inField) })

/** Lets a link open the form of a new claim with what it is about filled in. */
export const withPrefill = (collection: CollectionConfig): CollectionConfig =>
  collection.slug === 'claims' ? { ...collection, fields: collection.fields.map(inField) } : collection
