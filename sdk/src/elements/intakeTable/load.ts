import type { Load } from '../core/definition.js'
import type { IntakeDocument } from './types.js'

export const load: Load<readonly IntakeDocument[]> = async (client, attribute, call) => {
  const options = { ...call, filter: { nutrient: attribute('nutrient') ?? '' }, limit: 100 }
  const { data: page, meta } = await client.intakeReferences.list(options).withResponse()
  const items = [...page.items]
  for (let next = await page.next(call); next; next = await next.next(call)) items.push(...next.items)
  return { data: items, meta }
}
