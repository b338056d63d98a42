import type { Located, RawField } from '../types'

/** Reads fields by name, the names in the order of preference. */
export type Fields = {
  /** Every value of these names that is not empty: all of the first name, then all of the next. */
  all(...names: readonly string[]): Located[]
  first(...names: readonly string[]): Located | undefined
}

export const fieldsOf = (fields: readonly RawField[]): Fields => {
  const byName = new Map<string, Located[]>()
  for (const { name, value, line } of fields) {
    if (value.trim() === '') continue
    const known = byName.get(name)
    if (known) known.push({ value, line })
    else byName.set(name, [{ value, line }])
  }
  const all = (...names: readonly string[]): Located[] => names.flatMap((name) => byName.get(name) ?? [])
  return { all, first: (...names) => all(...names)[0] }
}
