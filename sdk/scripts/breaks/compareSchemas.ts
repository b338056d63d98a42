import { isRecord } from '../../src/isRecord.js'
import type { Break } from './Break.js'
import { child, children, type Part, pointerTo, texts } from './Part.js'
import { byIdentity, typesBeyond, typesOf, valuesOf, variantsOf } from './schemaTypes.js'

/** Who writes what the schema describes: a parameter is sent to the server, the body of an answer comes from it. */
type Direction = 'sent' | 'received'

const list = (values: readonly unknown[] | undefined): string =>
  values ? values.map((value) => JSON.stringify(value)).join(', ') : 'any value'

const lowest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const highest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']

/** What no longer holds of values that `was` described, now that `is` describes them, and of all within them. */
export const compareSchemas = (
  was: Part,
  is: Part,
  direction: Direction,
  /** Pairs that were compared already; schemas may contain themselves. */
  seen: Set<string>,
): Break[] => {
  const pair = `${direction} ${was.pointer} ${is.pointer}`
  if (seen.has(pair)) return []
  seen.add(pair)
  const breakOf = (message: string, ...keys: readonly string[]): Break => ({
    pointer: pointerTo(was, ...keys),
    message,
  })
  const within = (from: Part, to: Part): Break[] => compareSchemas(from, to, direction, seen)

  const compareVariants = (from: Map<string, Part>, to: Map<string, Part>): Break[] => {
    const grown = [...to.keys()].filter((name) => !from.has(name))
    // Readers of a union that is told apart by a property have to expect new members, as of an enumeration.
    const open =
      direction === 'sent' || (is.value.discriminator !== undefined && variantsOf(was) !== undefined)
    return [
      ...[...from].flatMap(([name, variant]) => {
        const next = to.get(name)
        return next ? within(variant, next) : [breakOf(`can no longer be ${name}`)]
      }),
      ...(open && !grown.includes('null') ? [] : grown.map((name) => breakOf(`may now be ${name}`))),
    ]
  }

  const compareTypes = (): Break[] => {
    const [from, to] = [typesOf(was), typesOf(is)]
    const beyond = direction === 'sent' ? typesBeyond(from, to) : typesBeyond(to, from)
    if (beyond.length === 0) return []
    return [breakOf(`type changed from ${from?.join(' or ') ?? 'any'} to ${to?.join(' or ') ?? 'any'}`)]
  }

  const compareValues = (): Break[] => {
    const [from, to] = [valuesOf(was), valuesOf(is)]
    if (from && to) {
      const gone = from.filter((value) => !to.includes(value))
      return gone.length > 0 ? [breakOf(`no longer has ${list(gone)}`)] : []
    }
    const narrowed = direction === 'sent' ? to : from
    return narrowed ? [breakOf(`was ${list(from)}, is now ${list(to)}`)] : []
  }

  const compareLimits = (): Break[] => {
    const changed = (key: string): Break[] => {
      const [from, to] = [was.value[key], is.value[key]]
      return from === to ? [] : [breakOf(`${key} changed from ${list([from])} to ${list([to])}`)]
    }
    if (direction === 'received') return was.value.format === undefined ? [] : changed('format')
    const tighter = (key: string, sign: 1 | -1): Break[] => {
      const [from, to] = [was.value[key], is.value[key]]
      if (typeof to !== 'number' || (typeof from === 'number' && sign * (to - from) <= 0)) return []
      return changed(key)
    }
    return [
      ...lowest.flatMap((key) => tighter(key, 1)),
      ...highest.flatMap((key) => tighter(key, -1)),
      ...['format', 'pattern'].flatMap((key) => (is.value[key] === undefined ? [] : changed(key))),
      ...changed('default'),
    ]
  }

  const compareRequired = (): Break[] => {
    const [from, to] = [texts(was, 'required'), texts(is, 'required')]
    const properties = child(is, 'properties')
    if (direction === 'sent')
      return to
        .filter((name) => !from.includes(name))
        .map((name) => breakOf('is now required', 'properties', name))
    return from
      .filter((name) => !to.includes(name) && child(properties, name))
      .map((name) => breakOf('is no longer always there', 'properties', name))
  }

  const compareProperties = (key: 'properties' | 'patternProperties'): Break[] =>
    children(child(was, key)).flatMap(([name, property]) => {
      const next = child(child(is, key), name)
      return next ? within(property, next) : [breakOf('was removed', key, name)]
    })

  const compareRest = (): Break[] => {
    const closed = is.value.additionalProperties === false
    const wasClosed = was.value.additionalProperties === false
    if (closed && !wasClosed && (direction === 'sent' || isRecord(was.value.additionalProperties)))
      return [breakOf('takes no further properties now', 'additionalProperties')]
    return ['items', 'additionalProperties'].flatMap((key) => {
      const [from, to] = [child(was, key), child(is, key)]
      return from && to ? within(from, to) : []
    })
  }

  if (variantsOf(was) ?? variantsOf(is))
    return compareVariants(byIdentity(variantsOf(was) ?? [was]), byIdentity(variantsOf(is) ?? [is]))
  const types = compareTypes()
  if (types.length > 0) return types
  return [
    ...compareValues(),
    ...compareLimits(),
    ...compareRequired(),
    ...compareProperties('properties'),
    ...compareProperties('patternProperties'),
    ...compareRest(),
  ]
}
