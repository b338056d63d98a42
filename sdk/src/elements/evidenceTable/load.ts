import type { Load } from '../core/definition.js'
import type { EvidenceDocument } from './types.js'

export const load: Load<EvidenceDocument> = (client, attribute, call) =>
  client.claims.get(attribute('slug') ?? '', { ...call, include: ['evidence.citation'] }).withResponse()
