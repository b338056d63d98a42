import { isJsonObject } from '../delivery/json'
import type { FieldModel, Json, JsonObject, TypeModel } from '../model/types'
import { escapeHtml } from '../domain/escapeHtml'

const textOf = (field: FieldModel, value: Json): string => {
  if (field.kind === 'enum')
    return field.options.find((option) => option.value === value)?.label ?? String(value)
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (!isJsonObject(value)) return String(value)
  const { title, text } = value
  return typeof title === 'string' ? title : typeof text === 'string' ? text : JSON.stringify(value)
}

const fieldsOf = (field: FieldModel, row: Json): readonly FieldModel[] => {
  if (field.kind === 'group' || field.kind === 'array') return field.fields
  if (field.kind !== 'blocks' || !isJsonObject(row)) return []
  return field.blocks.find(({ name }) => name === row['blockType'])?.fields ?? []
}

const valueHtml = (field: FieldModel, value: Json): string => {
  if (Array.isArray(value))
    return `<ul>${value.map((item) => `<li>${valueHtml(field, item)}</li>`).join('')}</ul>`
  const inner = fieldsOf(field, value)
  return inner.length > 0 && isJsonObject(value) ? listHtml(inner, value) : escapeHtml(textOf(field, value))
}

const isShown = (value: Json | undefined): value is Json =>
  value !== undefined && !(Array.isArray(value) && value.length === 0)

/** The fields of a document that have a value, by their labels. */
const listHtml = (fields: readonly FieldModel[], values: JsonObject): string => {
  const rows = fields.flatMap((field) => {
    const value = values[field.name]
    if (field.kind === 'json' || !isShown(value)) return []
    return [`<dt>${escapeHtml(field.label)}</dt><dd>${valueHtml(field, value)}</dd>`]
  })
  return `<dl>${rows.join('')}</dl>`
}

/** A document of which there is no element: what is served of it, field by field. */
export const plainPage = (type: TypeModel, document: JsonObject): string => listHtml(type.fields, document)
