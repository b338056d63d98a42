import type { Load } from '../core/definition.js'
import type { SymptomDocument } from './types.js'

const fields = [
  'name',
  'summary',
  'bodySystem',
  'layTerms',
  'redFlags',
  'seekCareAdvice',
  'otherCauses',
  'claims',
  'governance',
] as const

export const load: Load<readonly SymptomDocument[]> = async (client, _attribute, call) => {
  const { data, meta } = await client.symptoms
    .list({
      ...call,
      fields,
      include: ['claims'],
      fieldsOf: { claims: ['statement', 'plainLanguage', 'certainty'] },
      limit: 100,
    })
    .withResponse()
  return { data: data.items, meta }
}
