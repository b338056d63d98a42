import { isObject } from '../domain/isObject'
import type { ChangedField } from './changedFields'
import type { Values } from './standing'

/**
 * When each localised text last changed in each language: `{ es: { 'evidence.<row>.finding': ISO 8601 } }`. A text that
 * has no date was there before dates were kept.
 */
export const withTextDates = (
  stored: unknown,
  changed: readonly ChangedField[],
  locales: readonly string[],
  now: string,
): Values => {
  const before = isObject(stored) ? stored : {}
  const paths = changed.filter(({ isLocalised }) => isLocalised).map(({ idPath }) => idPath)
  if (paths.length === 0) return before
  const dates = Object.fromEntries(paths.map((path) => [path, now]))
  return {
    ...before,
    ...Object.fromEntries(
      locales.map((locale) => {
        const earlier = before[locale]
        return [locale, { ...(isObject(earlier) ? earlier : {}), ...dates }]
      }),
    ),
  }
}
