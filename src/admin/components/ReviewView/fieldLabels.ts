import type { Field } from 'payload'
import { flattenFields, type NamedField } from '../../../model/flattenFields'
import { notesOf } from '../../../model/readField'
import { labelOf } from '../../../model/labels'

export type FieldLabel = { readonly path: string; readonly label: string }

const isSpokenOf = (field: NamedField): boolean =>
  !notesOf(field).internal && field.type !== 'join' && !('virtual' in field && field.virtual)

/** The fields that a note can be about, as the edit screen names them. */
export const fieldLabels = (fields: readonly Field[], path = '', outer = ''): FieldLabel[] =>
  flattenFields(fields)
    .filter(isSpokenOf)
    .flatMap((field) => {
      const label = `${outer}${labelOf('label' in field ? field.label : undefined, field.name)}`
      return field.type === 'group'
        ? fieldLabels(field.fields, `${path}${field.name}.`, `${label} › `)
        : [{ path: `${path}${field.name}`, label }]
    })
