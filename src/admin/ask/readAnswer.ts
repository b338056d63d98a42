/** The value at a dotted path, through objects and the positions of lists. */
export const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
      value,
    )

export const textAt = (value: unknown, path: string): string | undefined => {
  const found = valueAt(value, path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

export const listAt = (value: unknown, path: string): readonly unknown[] => {
  const found = valueAt(value, path)
  return Array.isArray(found) ? found : []
}

/** The documents of a page, as Payload answers a find. */
export const docsIn = (body: unknown): readonly unknown[] => listAt(body, 'docs')
