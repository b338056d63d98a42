import type { Field } from 'payload'
import { flattenFields } from '../../model/flattenFields'
import { notesOf } from '../../model/readField'

/** A field that a document is found by. */
export type FindField = { readonly path: string; readonly isLocalized: boolean }

export type FindFields = {
  /** Looked into word by word: other names, such as lay terms. */
  readonly names: readonly FindField[]
  /** Compared as a whole. */
  readonly codes: readonly FindField[]
}

/** The fields below a path that search reads as names or as codes, by the notes of the content model. */
export const findFieldsOf = (fields: readonly Field[], prefix = '', role?: string): FindFields => {
  const found = flattenFields(fields).map((field): FindFields => {
    const own = notesOf(field).search ?? role
    const path = `${prefix}${field.name}`
    if (field.type === 'array' || field.type === 'group') return findFieldsOf(field.fields, `${path}.`, own)
    if (field.type !== 'text' || (field.hasMany && prefix !== '')) return { names: [], codes: [] }
    const self = [{ path, isLocalized: field.localized === true }]
    return { names: own === 'names' ? self : [], codes: own === 'codes' ? self : [] }
  })
  return { names: found.flatMap(({ names }) => names), codes: found.flatMap(({ codes }) => codes) }
}
