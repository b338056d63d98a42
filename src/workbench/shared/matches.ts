import type { Condition } from './links'
import { idOf, textAt, valueAt, type StoredDocument } from './values'

const textOf = (document: StoredDocument, field: string): string | undefined =>
  textAt(document, field) ?? idOf(valueAt(document, field))

const holds = (document: StoredDocument, { field, operator, value }: Condition): boolean => {
  if (typeof value !== 'string') {
    return (
      textAt(document, `${field}.relationTo`) === value.relationTo &&
      idOf(valueAt(document, `${field}.value`)) === value.value
    )
  }
  const text = textOf(document, field)
  switch (operator) {
    case 'equals':
      return text === value
    case 'not_equals':
      return text !== value
    case 'in':
      return text !== undefined && value.split(',').includes(text)
    // Dates are compared as text, as ISO 8601 allows.
    case 'less_than':
      return text !== undefined && text < value
    case 'greater_than_equal':
      return text !== undefined && text >= value
    case 'exists':
      return (text !== undefined) === (value === 'true')
  }
}

/** Whether a list with these conditions shows the document: many numbers then come from one reading of a type. */
export const matches = (document: StoredDocument, conditions: readonly Condition[]): boolean =>
  conditions.every((condition) => holds(document, condition))
