import { isObject } from '../domain/isObject'

/** Readers for answers that come from outside, whose shape is known and not to be trusted. */

export type Json = Readonly<Record<string, unknown>>

export const recordAt = (value: unknown, key: string): Json => {
  const found: unknown = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : {}
}

export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found: unknown = isObject(value) ? value[key] : undefined
  return Array.isArray(found) ? found : []
}

export const recordsAt = (value: unknown, key: string): readonly Json[] => listAt(value, key).filter(isObject)

/** A text without the blanks around it, also where it was given as a number; undefined for an empty one. */
export const textAt = (value: unknown, key: string): string | undefined => {
  const found: unknown = isObject(value) ? value[key] : undefined
  if (typeof found === 'number') return String(found)
  return typeof found === 'string' ? found.replace(/\s+/gu, ' ').trim() || undefined : undefined
}

export const textsAt = (value: unknown, key: string): readonly string[] =>
  listAt(value, key).filter((item): item is string => typeof item === 'string')

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
}

/** A title without the markup that registers leave in it, `<i>`, `<sub>`, `&amp;`. */
export const plainText = (text: string | undefined): string | undefined =>
  text
    ?.replace(/<\/?[a-z][^>]*>/giu, '')
    .replace(/&(?:amp|lt|gt|quot|apos|#39);/gu, (entity) => entities[entity] ?? entity)
    .replace(/\s+/gu, ' ')
    .trim() || undefined
