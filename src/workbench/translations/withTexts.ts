import { isObject } from '../../domain/isObject'

/** Texts by their paths, through rows by their ids. */
export type Texts = Readonly<Record<string, string>>

const put = (value: unknown, [name, ...rest]: readonly string[], text: string): unknown => {
  if (name === undefined) return text
  if (Array.isArray(value)) {
    return value.map((row: unknown, index) =>
      isObject(row) && (row['id'] === name || (row['id'] === undefined && String(index) === name))
        ? put(row, rest, text)
        : row,
    )
  }
  return isObject(value) ? { ...value, [name]: put(value[name], rest, text) } : value
}

/** The top-level fields that the texts lie in, with the texts in their places: what a save has to send. */
export const withTexts = (
  document: Readonly<Record<string, unknown>>,
  texts: Texts,
): Record<string, unknown> => {
  const changed: Record<string, unknown> = {}
  for (const [path, text] of Object.entries(texts)) {
    const [name = '', ...rest] = path.split('.')
    changed[name] = put(changed[name] ?? document[name], rest, text)
  }
  return changed
}
