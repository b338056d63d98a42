import type { Mineral } from '../../generated/documents.js'

/** A mineral with at least the fields that the card shows. */
export type MineralDocument = Pick<Mineral, 'type' | 'slug' | 'name' | 'symbol' | 'category' | 'summary'> &
  Partial<Pick<Mineral, 'bodyContent' | 'homeostasis'>> & {
    readonly excessRisks: readonly { readonly risk: string; readonly population?: string }[]
    readonly governance: Pick<Mineral['governance'], 'disclaimer'>
  }
