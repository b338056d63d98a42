import { isRecord } from '../../src/isRecord.js'

/** An object within a description, with the JSON pointer that finds it there. */
export type Part = {
  readonly document: unknown
  readonly pointer: string
  readonly value: Readonly<Record<string, unknown>>
}

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescape = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~')

export const pointerTo = (part: Part, ...keys: readonly (string | number)[]): string =>
  [part.pointer, ...keys.map((key) => escape(String(key)))].join('/')

export const rootOf = (document: unknown): Part => ({
  document,
  pointer: '#',
  value: isRecord(document) ? document : {},
})

const find = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (isRecord(value) ? value[unescape(key)] : undefined), document)

/** `value` as a part of the document; what it refers to, where it is a reference. */
const locate = (document: unknown, pointer: string, value: unknown): Part | undefined => {
  if (!isRecord(value)) return undefined
  const { $ref } = value
  return typeof $ref === 'string'
    ? locate(document, $ref, find(document, $ref))
    : { document, pointer, value }
}

/** The object under `key`; undefined where there is none. */
export const child = (part: Part | undefined, key: string): Part | undefined =>
  part && locate(part.document, pointerTo(part, key), part.value[key])

/** The objects of an object, by their keys. */
export const children = (part: Part | undefined): [string, Part][] =>
  Object.keys(part?.value ?? {}).flatMap((key) => {
    const found = child(part, key)
    return found ? [[key, found]] : []
  })

/** The objects of the list under `key`; none where there is no list. */
export const elements = (part: Part, key: string): Part[] => {
  const list = part.value[key]
  if (!Array.isArray(list)) return []
  return list.flatMap((value: unknown, index) => {
    const found = locate(part.document, pointerTo(part, key, index), value)
    return found ? [found] : []
  })
}

/** The texts of the list under `key`, as of `required`. */
export const texts = (part: Part, key: string): string[] => {
  const list = part.value[key]
  return Array.isArray(list) ? list.filter((value) => typeof value === 'string') : []
}
