import type { FieldProblem } from '../domain/fieldProblem'
import type { FieldModel, Json, JsonObject } from '../model/types'

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsOf = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])

const within = (field: FieldModel, value: Json | undefined, path: string, locale: string): FieldProblem[] => {
  switch (field.kind) {
    case 'group':
      return isObject(value) ? missingTexts(field.fields, value, locale, `${path}.`) : []
    case 'array':
      return rowsOf(value).flatMap((row, index) =>
        missingTexts(field.fields, row, locale, `${path}.${index}.`),
      )
    case 'blocks':
      return rowsOf(value).flatMap((row, index) => {
        const block = field.blocks.find(({ name }) => name === row['blockType'])
        return block ? missingTexts(block.fields, row, locale, `${path}.${index}.`) : []
      })
    default:
      return []
  }
}

/**
 * The required texts that a record lacks in a locale. Partners fall back to the default locale, so a document that
 * was written in another language only would reach them with holes where the API promises text.
 */
export const missingTexts = (
  fields: readonly FieldModel[],
  values: JsonObject,
  locale: string,
  prefix = '',
): FieldProblem[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const value = values[field.name]
    if (!field.localized) return within(field, value, path, locale)
    const isMissing = field.required && !(isObject(value) && value[locale] !== undefined)
    return isMissing
      ? [
          {
            path,
            message: `“${field.label}” is needed in the default language (${locale}) before this can be published.`,
          },
        ]
      : []
  })
