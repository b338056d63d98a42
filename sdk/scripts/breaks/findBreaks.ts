import type { Break } from './Break.js'
import { compareSchemas } from './compareSchemas.js'
import { child, children, elements, type Part, pointerTo, rootOf } from './Part.js'

/**
 * What programs written for the released description of the API may no longer rely on under the present one:
 * removed addresses, methods, parameters, answers, properties and values; changed types; parameters newly required
 * or narrower; properties of answers that are no longer always there or may be null. Additions are none.
 */
export const findBreaks = (released: unknown, present: unknown): Break[] => {
  const [was, is] = [rootOf(released), rootOf(present)]
  const seen = new Set<string>()
  const found = [
    ...compareEach(child(was, 'paths'), child(is, 'paths'), (before, after) =>
      compareEach(before, after, (from, to) => compareOperations(from, to, seen)),
    ),
    // Types of partners name them, whether or not an address refers to them directly.
    ...compareEach(child(child(was, 'components'), 'schemas'), child(child(is, 'components'), 'schemas')),
  ]
  // A schema that is both sent and received may say the same twice.
  return [...new Map(found.map((each) => [`${each.pointer} ${each.message}`, each])).values()]
}

/** What is gone of the objects in `was`, and what `compare` says of those that stayed. */
const compareEach = (
  was: Part | undefined,
  is: Part | undefined,
  compare: (before: Part, after: Part) => Break[] = () => [],
): Break[] =>
  children(was).flatMap(([key, before]) => {
    const after = child(is, key)
    if (after) return compare(before, after)
    return was ? [{ pointer: pointerTo(was, key), message: 'was removed' }] : []
  })

const compareOperations = (was: Part, is: Part, seen: Set<string>): Break[] => [
  ...compareText(was, is, 'operationId'),
  ...compareParameters(was, is, seen),
  ...compareEach(child(was, 'responses'), child(is, 'responses'), (before, after) => [
    ...compareEach(child(before, 'headers'), child(after, 'headers')),
    ...compareEach(child(before, 'content'), child(after, 'content'), (from, to) =>
      compareOwnSchemas(from, to, 'received', seen),
    ),
  ]).filter(({ pointer }) => !refusal.test(pointer)),
]

/** Nobody misses a refusal that is no longer given. */
const refusal = /\/responses\/[45]\d\d$/

const compareText = (was: Part, is: Part, key: string): Break[] =>
  was.value[key] === is.value[key]
    ? []
    : [
        {
          pointer: pointerTo(was, key),
          message: `changed from ${JSON.stringify(was.value[key])} to ${JSON.stringify(is.value[key])}`,
        },
      ]

const byName = (operation: Part): Map<string, Part> =>
  new Map(
    elements(operation, 'parameters').map((part) => [
      `${String(part.value.in)} ${String(part.value.name)}`,
      part,
    ]),
  )

const compareParameters = (was: Part, is: Part, seen: Set<string>): Break[] => {
  const [before, after] = [byName(was), byName(is)]
  const added = [...after].filter(([name]) => !before.has(name)).map(([, parameter]) => parameter)
  return [
    ...[...before].flatMap(([name, from]) => {
      const to = after.get(name)
      if (!to) return [{ pointer: from.pointer, message: `the parameter in ${name} was removed` }]
      const required = to.value.required === true && from.value.required !== true
      return [
        ...(required ? [{ pointer: from.pointer, message: `the parameter in ${name} is now required` }] : []),
        ...['style', 'explode'].flatMap((key) => compareText(from, to, key)),
        ...compareOwnSchemas(from, to, 'sent', seen),
      ]
    }),
    ...added
      .filter(({ value }) => value.required === true)
      .map(({ pointer, value }) => ({
        pointer,
        message: `the parameter in ${String(value.in)} ${String(value.name)} is new and required`,
      })),
  ]
}

const compareOwnSchemas = (
  was: Part,
  is: Part,
  direction: 'sent' | 'received',
  seen: Set<string>,
): Break[] => {
  const [from, to] = [child(was, 'schema'), child(is, 'schema')]
  return from && to ? compareSchemas(from, to, direction, seen) : []
}
