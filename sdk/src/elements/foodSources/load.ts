import type { Load } from '../core/definition.js'
import type { FoodDocument } from './types.js'

const fields = ['name', 'portions', 'amounts', 'sourceDatabase', 'sourceRelease', 'governance'] as const

export const load: Load<readonly FoodDocument[]> = async (client, attribute, call) => {
  const mineral = attribute('mineral') ?? ''
  const { data, meta } = await client.foods
    .list({
      ...call,
      fields,
      filter: { 'amounts.mineral': mineral },
      sort: [`-amounts(mineral:${encodeURIComponent(mineral)}).amount`],
      limit: Math.min(Number(attribute('limit')) || 10, 100),
    })
    .withResponse()
  return { data: data.items, meta }
}
