import type { ToThing } from '../core/definition.js'
import type { FoodDocument, FoodSourcesExtra } from './types.js'

export const toThing: ToThing<readonly FoodDocument[], FoodSourcesExtra> = (
  foods,
  { mineral, limit = 10 },
) => ({
  '@type': 'ItemList',
  itemListElement: foods.slice(0, limit).map(({ name, amounts }) => {
    const row = amounts.find((amount) => amount.mineral?.slug === mineral)
    return {
      '@type': 'Product',
      name,
      additionalProperty: row?.amount !== undefined && {
        '@type': 'PropertyValue',
        name: row.mineral?.title ?? mineral,
        value: row.amount,
        unitText: `${row.unit}/100 g`,
      },
    }
  }),
})
