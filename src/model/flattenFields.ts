import type { Field } from 'payload'

export type NamedField = Extract<Field, { name: string }>

const isNamed = (field: Field): field is NamedField => 'name' in field && typeof field.name === 'string'

/**
 * The fields of a collection as its documents hold them: rows, collapsibles and unnamed tabs and groups only arrange
 * the edit screen. Presentational `ui` fields hold nothing.
 */
export const flattenFields = (fields: readonly Field[]): NamedField[] =>
  fields.flatMap((field): NamedField[] => {
    if (field.type === 'ui') return []
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? [{ type: 'group' as const, name: tab.name, fields: tab.fields }]
          : flattenFields(tab.fields),
      )
    }
    if (isNamed(field)) return [field]
    return 'fields' in field ? flattenFields(field.fields) : []
  })
