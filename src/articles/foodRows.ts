import type { FindSources } from '../delivery/findSources'
import type { FindDocument } from '../delivery/includeDocuments'
import { numberOf, refOf, rowsOf, textOf } from '../delivery/readServed'
import type { Ref, ServedDocument } from '../delivery/servedDocument'
import { convertMass, isMassUnit, isUnit } from '../domain/units'

export type FoodRow = { readonly food: Ref; readonly milligrams: number }

export type FoodRowsOptions = {
  readonly limit: number
  readonly sourcesOf: FindSources
  /** Asked for every food that has the mineral, of which few are shown. */
  readonly findInPassing: FindDocument
}

/**
 * The foods richest in a mineral, per 100 g, the richest first; foods of an unknown amount are left out. All foods
 * are compared, also those that the mineral does not show.
 */
export const foodRows = (
  mineral: ServedDocument,
  { limit, sourcesOf, findInPassing }: FoodRowsOptions,
): FoodRow[] =>
  sourcesOf(mineral.type, mineral.slug, 'foods')
    .flatMap((food) => {
      const document = findInPassing(food.type, food.slug)
      const milligrams = document && amountOf(document, mineral.slug)
      return milligrams === undefined ? [] : [{ food, milligrams }]
    })
    .sort((a, b) => b.milligrams - a.milligrams || (a.food.slug < b.food.slug ? -1 : 1))
    .slice(0, limit)

const amountOf = (food: ServedDocument, mineral: string): number | undefined => {
  const row = rowsOf(food.amounts).find((candidate) => refOf(candidate.mineral)?.slug === mineral)
  const amount = row && numberOf(row.amount)
  const unit = row && textOf(row.unit)
  if (amount === undefined || !isUnit(unit) || !isMassUnit(unit)) return undefined
  return convertMass(amount, unit, 'mg')
}
