/** A condition on a document, as the lists of the panel take it. */
export type Condition = {
  readonly field: string
  readonly operator: 'equals' | 'not_equals' | 'in' | 'less_than' | 'greater_than_equal' | 'exists'
  /** A reference to one of several types names both. */
  readonly value: string | { readonly relationTo: string; readonly value: string }
}

/** Addresses are below the panel's own: `/collections/claims?…`. */
export type PanelPath = `/${string}`

export const documentPath = (type: string, id: string): PanelPath =>
  `/collections/${type}/${encodeURIComponent(id)}`

/** A list of a type, showing what all the conditions hold of. */
export const listPath = (type: string, conditions: readonly Condition[]): PanelPath => {
  const query = conditions.flatMap(({ field, operator, value }, index) => {
    const name = `where[or][0][and][${index}][${field}][${operator}]`
    return typeof value === 'string'
      ? [`${name}=${encodeURIComponent(value)}`]
      : Object.entries(value).map(([part, text]) => `${name}[${part}]=${encodeURIComponent(text)}`)
  })
  return query.length > 0 ? `/collections/${type}?${query.join('&')}` : `/collections/${type}`
}

export const createPath = (type: string, prefilled: Readonly<Record<string, string>>): PanelPath =>
  `/collections/${type}/create?${new URLSearchParams(prefilled).toString()}`
