import type { Load } from '../core/definition.js'
import type { ClaimDocument } from './types.js'

export const load: Load<ClaimDocument> = (client, attribute, call) =>
  client.claims.get(attribute('slug') ?? '', call).withResponse()
