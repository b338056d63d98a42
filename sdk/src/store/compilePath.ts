import { isRecord } from '../isRecord.js'

/** The values of a document at one path. */
export type ReadValues = (document: unknown) => unknown[]

/** Through groups and lists alike; what is absent is no value. */
const walk = (value: unknown, names: readonly string[]): unknown[] =>
  names.reduce<unknown[]>(
    (found, name) => found.flatMap((one) => (isRecord(one) ? (one[name] ?? []) : [])),
    [value],
  )

/**
 * Reads a dotted path, also with elements of a list selected: `amounts(mineral:magnesium).amount`.
 *
 * @param isEqual Whether a value is the one that a condition of a selector names.
 */
export const compilePath = (
  path: string,
  isEqual: (value: unknown, wanted: string) => boolean,
): ReadValues => {
  const [list = '', conditions, rest = ''] = path.split(/\(|\)\./)
  const names = list.split('.')
  if (conditions === undefined) return (document) => walk(document, names)
  const tests = conditions.split(',').map((condition) => {
    const colon = condition.indexOf(':')
    const key = condition.slice(0, colon).split('.')
    const wanted = decodeURIComponent(condition.slice(colon + 1))
    return (element: unknown) => walk(element, key).some((value) => isEqual(value, wanted))
  })
  const restNames = rest.split('.')
  return (document) =>
    walk(document, names)
      .filter((element) => tests.every((holds) => holds(element)))
      .flatMap((element) => walk(element, restNames))
}
