import type { Load } from '../core/definition.js'
import type { MineralDocument } from './types.js'

const fields = [
  'name',
  'symbol',
  'category',
  'summary',
  'bodyContent',
  'homeostasis',
  'excessRisks',
  'governance',
] as const

export const load: Load<MineralDocument> = (client, attribute, call) =>
  client.minerals.get(attribute('slug') ?? '', { ...call, fields }).withResponse()
