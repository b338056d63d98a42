import type { Food } from '../../generated/documents.js'
import type { ShownFood } from './foodTable.js'

/** A food with at least the fields that the table shows. */
export type FoodDocument = ShownFood & { readonly governance?: Pick<Food['governance'], 'disclaimer'> }

export type FoodSourcesExtra = {
  /** Slug of the mineral whose amounts are shown. */
  readonly mineral: string
  /** The most rows. @default 10 */
  readonly limit?: number | undefined
}
