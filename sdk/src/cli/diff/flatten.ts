import { isRecord } from '../../isRecord.js'

/** Says nothing about what a document tells. */
const isSilent = new Set(['type', 'slug', 'firstPublishedAt', 'publishedAt'])

const addressOf = (value: unknown): string | undefined =>
  isRecord(value) && typeof value.slug === 'string' && typeof value.type === 'string'
    ? `${value.type}/${value.slug}`
    : undefined

/** What tells an item of a list from the others: what it refers to, or its label, else its place. */
const nameOf = (item: unknown, place: number): string => {
  if (!isRecord(item)) return `${place + 1}`
  for (const value of Object.values(item)) {
    const address = addressOf(value)
    if (address) return address.replace(/.*\//, '')
  }
  const { label, name, system, code } = item
  return String(label ?? name ?? system ?? code ?? place + 1)
}

const isRefs = (items: readonly unknown[]): boolean =>
  items.length > 0 && items.every((item) => addressOf(item) !== undefined)

/**
 * The values of a document by dotted path, items of lists by what they are about: `amounts(magnesium).amount`. A list
 * of references is a set of addresses; a reference is its address.
 */
export const flatten = (document: unknown): Map<string, unknown> => {
  const found = new Map<string, unknown>()
  const visit = (value: unknown, path: string): void => {
    const address = addressOf(value)
    if (address !== undefined && path) found.set(path, address)
    else if (Array.isArray(value)) visitList(value, path)
    else if (isRecord(value)) {
      for (const [name, inner] of Object.entries(value)) {
        if (path || !isSilent.has(name)) visit(inner, path ? `${path}.${name}` : name)
      }
    } else if (value !== undefined && value !== null) found.set(path, value)
  }
  const visitList = (items: readonly unknown[], path: string): void => {
    if (isRefs(items)) {
      found.set(path, new Set(items.map(addressOf)))
      return
    }
    const names = items.map(nameOf)
    items.forEach((item, place) => {
      const name = names[place] ?? ''
      const isOnly = names.indexOf(name) === names.lastIndexOf(name)
      visit(item, `${path}(${isOnly ? name : `${name} ${place + 1}`})`)
    })
  }
  visit(document, '')
  return found
}
