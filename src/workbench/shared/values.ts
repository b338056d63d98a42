import { isObject } from '../../domain/isObject'

/** A document of any type as the database has it. */
export type StoredDocument = Readonly<Record<string, unknown>> & { readonly id: string }

/** The value at a dotted path through groups; undefined where one of them is not there. */
export const valueAt = (document: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), document)

export const textAt = (document: unknown, path: string): string | undefined => {
  const value = valueAt(document, path)
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const rowsAt = (document: unknown, path: string): Record<string, unknown>[] => {
  const value = valueAt(document, path)
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A text in the language asked for, in any other where it has none: texts of all languages are read together. */
export const textIn = (value: unknown, locale: string): string | undefined => {
  if (typeof value === 'string') return value === '' ? undefined : value
  if (!isObject(value)) return undefined
  const texts = [value[locale], ...Object.values(value)]
  return texts.find((text): text is string => typeof text === 'string' && text !== '')
}

/** A reference to one of several types, as it is stored: `{ relationTo, value }`. */
export const referenceAt = (document: unknown, path: string): { type: string; id: string } | undefined => {
  const [type, id] = [textAt(document, `${path}.relationTo`), idOf(valueAt(document, `${path}.value`))]
  return type !== undefined && id !== undefined ? { type, id } : undefined
}

/** An id as text: databases differ in how they keep it, and a populated reference is a document. */
export const idOf = (value: unknown): string | undefined => {
  if (isObject(value) && 'id' in value) return idOf(value['id'])
  return value === null || value === undefined || value === '' ? undefined : String(value)
}
