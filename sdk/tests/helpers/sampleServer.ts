import type { IncomingMessage, ServerResponse } from 'node:http'
import { document, envelope, meta, ref, type Json } from './content.js'
import { sendJson } from './startServer.js'

const symptom = document('symptoms', 'muscle-cramps', {
  name: 'Muscle cramps',
  seekCareAdvice: 'If it lasts.',
})
const citation = document('citations', 'iom-1997', {
  title: 'Dietary Reference Intakes',
  authorsText: 'Institute of Medicine',
  year: 1997,
})
const claim = document('claims', 'c11b-magnesium-deficiency-cramps-sign', {
  statement: 'Too little magnesium shows as muscle cramps.',
  predicate: 'deficiency-manifests-as',
  certainty: 'moderate',
  plainLanguage: 'This is probably so.',
  subject: ref('minerals', 'magnesium'),
  object: ref('symptoms', 'muscle-cramps'),
  citations: [ref('citations', 'iom-1997')],
  evidence: [{ citation: ref('citations', 'iom-1997'), stance: 'supports' }],
})
const mineral = (slug: string, name: string, symbol: string): Json =>
  document('minerals', slug, {
    name,
    symbol,
    claims: [ref('claims', claim.slug)],
    foods: [ref('foods', 'almonds'), ref('foods', 'pumpkin-seeds')],
  })
const food = (slug: string, name: string, amount: number): Json =>
  document('foods', slug, {
    name,
    amounts: [{ mineral: ref('minerals', 'magnesium'), amount, unit: 'mg' }],
    portions: [{ label: '1 handful', grams: 28 }],
  })

const documents: Record<string, Json[]> = {
  minerals: [
    mineral('magnesium', 'Magnesium', 'Mg'),
    mineral('calcium', 'Calcium', 'Ca'),
    mineral('zinc', 'Zinc', 'Zn'),
    mineral('iron', 'Iron', 'Fe'),
    mineral('copper', 'Copper', 'Cu'),
  ],
  symptoms: [symptom],
  claims: [claim],
  citations: [citation],
  foods: [food('almonds', 'Almonds', 270), food('pumpkin-seeds', 'Pumpkin seeds', 592)],
}

/**
 * Serves a handful of documents at the API's addresses: lists whole, and everything as included, whatever is
 * asked. Enough for code that reads; what the API makes of a query is tested where the API is.
 */
export const sampleServer = (request: IncomingMessage, response: ServerResponse): void => {
  const [, , type = '', slug] = new URL(request.url ?? '', 'http://localhost').pathname.split('/')
  if (type === 'health') return sendJson(response, 200, { status: 'ok', revision: 1 })
  if (request.headers['if-none-match']) return void response.writeHead(304).end()
  const all = documents[type] ?? []
  const data = slug === undefined ? all : all.find((candidate) => candidate.slug === slug)
  const problem = { status: 404, code: 'document-not-found', detail: `There is no ${type}/${slug}.` }
  if (!data) return sendJson(response, 404, problem)
  const more = { meta: { ...meta, total: all.length }, included: documents }
  sendJson(response, 200, envelope(data, more), { etag: '"1"' })
}
