import type { Filter } from '../query'
import type { FilterModel } from '../queryModel'

/** What a column is of. */
export type ColumnOf = Pick<Filter, 'model' | 'selector'> & {
  /** True for texts without case and accents. */
  readonly isFolded?: boolean | undefined
}

/** One text for each column of a type; what is the same in every locale has one for all. */
export const columnKey = ({ model, selector, isFolded = false }: ColumnOf, locale: string): string => {
  const place = `${model.path} ${isFolded ? 'folded' : ''}`
  if (!selector) return model.localized ? `${place} ${locale}` : place
  const conditions = selector.conditions.map(
    ({ model: { path }, value }) => `${path}=${JSON.stringify(value)}`,
  )
  return `${place} ${locale} ${selector.list} ${conditions.sort().join(' ')}`
}

/** True when what a column holds may change with other documents. */
export const isRelational = ({ model, selector }: ColumnOf): boolean =>
  isLink(model) || selector?.conditions.some((condition) => isLink(condition.model)) === true

const isLink = ({ kind }: FilterModel): boolean => kind === 'reference' || kind === 'reverse'
