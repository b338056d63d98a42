import { isObject } from '../domain/isObject'

/**
 * Gives the rows of `data` the ids that the same rows have in the stored document, so that saving a second language
 * adds to them instead of replacing them.
 */
export const withRowIds = (data: Record<string, unknown>, stored: Readonly<Record<string, unknown>>) => {
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(data)) {
    const before = stored[name]
    if (Array.isArray(value) && Array.isArray(before)) {
      result[name] = value.map((row: unknown, index) => {
        const match: unknown = before[index]
        if (!isObject(row) || !isObject(match) || typeof match['id'] !== 'string' || 'relationTo' in row)
          return row
        return { ...withRowIds(row, match), id: match['id'] }
      })
    } else if (isObject(value) && isObject(before) && !('relationTo' in value) && !('root' in value)) {
      result[name] = withRowIds(value, before)
    } else {
      result[name] = value
    }
  }
  return result
}
