const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * Where a shortened example differs from the real answer: what it shows must be there, the items of a list at the
 * same places. Empty when nothing differs.
 */
export const differences = (shown: unknown, real: unknown, path = ''): string[] => {
  if (!isObject(shown)) {
    return shown === real ? [] : [`${path || 'it'} is ${JSON.stringify(real)}, not ${JSON.stringify(shown)}`]
  }
  if (!isObject(real) || Array.isArray(real) !== Array.isArray(shown))
    return [`${path || 'it'} is not like that`]
  return Object.entries(shown).flatMap(([key, value]) =>
    differences(value, real[key], path ? `${path}.${key}` : key),
  )
}
