import type { Load } from '../core/definition.js'
import type { CitationDocument } from './types.js'

export const load: Load<readonly CitationDocument[]> = async (client, attribute, call) => {
  const { data, meta } = await client.claims
    .get(attribute('claim') ?? '', { ...call, include: ['citations'], fields: ['statement'] })
    .withResponse()
  return { data: data.citations, meta }
}
