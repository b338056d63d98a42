import type { Change, JsonObject, PublishedRecord } from '../../src/model/types'

export type RecordParts = { id?: string; previousSlugs?: string[]; publishedAt?: string }

/** A published record; its id is `id-` and its slug unless another is given. */
export const createRecord = (
  type: string,
  slug: string,
  fields: JsonObject,
  { id = `id-${slug}`, previousSlugs = [], publishedAt = '2026-02-01T09:30:00.000Z' }: RecordParts = {},
): PublishedRecord => ({
  type,
  id,
  slug,
  previousSlugs,
  firstPublishedAt: '2026-01-01T00:00:00.000Z',
  publishedAt,
  fields,
})

export const publish = (record: PublishedRecord, revision: number): Change => ({
  kind: 'publish',
  revision,
  at: record.publishedAt,
  record,
})

/** Publications of records in the order given, from revision 1 on. */
export const publishAll = (records: readonly PublishedRecord[]): Change[] =>
  records.map((record, index) => publish(record, index + 1))

export const unpublish = ({ type, id, slug }: PublishedRecord, revision: number): Change => ({
  kind: 'unpublish',
  revision,
  at: '2026-03-01T00:00:00.000Z',
  type,
  id,
  slug,
})

const to = (type: string, slug: string) => ({ type, id: `id-${slug}` })

export const magnesium = createRecord(
  'minerals',
  'magnesium',
  {
    name: { en: 'Magnesium', es: 'Magnesio' },
    symbol: 'Mg',
    homepage: 'https://example.org/mg',
    layTerms: { en: ['Mag', 'Epsom'], es: ['Sal inglesa'] },
    category: 'macro',
    routes: ['oral', 'iv'],
    atomicNumber: 12,
    isotopes: [24, 25, 26],
    essential: true,
    discovered: '1808-06-30',
    checkedAt: '2026-01-15T08:00:00.000Z',
    summary: { en: { html: '<p>Needed by <em>muscles</em>.</p>', text: 'Needed by muscles.' } },
    image: {
      url: '/media/mg.jpg',
      alt: 'Magnesium',
      mimeType: 'image/jpeg',
      width: 10,
      height: 10,
      filesize: 9,
    },
    raw: { cas: '7439-95-4', nested: { id: 'kept' } },
    homeostasis: { note: { en: 'Kept by the kidneys' }, source: to('citations', 'de-baaij-2015') },
    forms: [
      { name: { en: 'Citrate', es: 'Citrato' }, fraction: 0.16, citation: to('citations', 'walker-2003') },
      { name: { en: 'Oxide' }, fraction: 0.6 },
    ],
    related: [to('minerals', 'zinc'), to('minerals', 'unheard-of')],
    body: [
      { blockType: 'paragraph', prose: { en: { html: '<p>Hi</p>', text: 'Hi' } }, anchor: 'start' },
      { blockType: 'claimEmbed', claim: to('claims', 'mg-cramps') },
      { blockType: 'retiredBlock', secret: 'not in the model' },
    ],
    governance: {
      author: to('people', 'ana'),
      reviewState: 'reviewed',
      lastReviewed: '2026-01-10',
      nextReviewDue: '2027-01-10',
      audience: ['consumer'],
    },
    internalNote: 'not in the model',
  },
  { previousSlugs: ['magnesium-mg'] },
)

export const zinc = createRecord('minerals', 'zinc', {
  name: { en: 'Zinc', es: 'Cinc' },
  symbol: 'Zn',
  category: 'trace',
  atomicNumber: 30,
  essential: false,
  governance: { reviewState: 'in-review', nextReviewDue: '2026-02-01' },
})

export const iron = createRecord('minerals', 'iron', {
  name: { en: 'Iron', es: 'Hierro' },
  symbol: 'Fe',
  category: 'trace',
  atomicNumber: 26,
})

export const cramps = createRecord('symptoms', 'cramps', { name: { en: 'Cramps', es: 'Calambres' } })

export const fatigue = createRecord('symptoms', 'fatigue', { name: { en: 'Fatigue' } })

export const mgCramps = createRecord('claims', 'mg-cramps', {
  statement: { en: 'Low magnesium may show as cramps' },
  subject: to('minerals', 'magnesium'),
  object: to('symptoms', 'cramps'),
  certainty: 'low',
  citations: [to('citations', 'walker-2003')],
  evidence: [{ note: 'small', citation: to('citations', 'de-baaij-2015') }],
  governance: { author: to('people', 'ana') },
})

export const znMg = createRecord('claims', 'zn-mg', {
  statement: { en: 'Much zinc lowers magnesium uptake' },
  subject: to('minerals', 'zinc'),
  object: to('minerals', 'magnesium'),
  certainty: 'moderate',
})

export const walker = createRecord('citations', 'walker-2003', {
  title: 'Mg citrate bioavailability',
  year: 2003,
})

export const deBaaij = createRecord('citations', 'de-baaij-2015', { title: 'Magnesium in man', year: 2015 })

export const ana = createRecord('people', 'ana', { name: 'Ana Núñez' })

/** A small edition in which every kind of field has a value somewhere and none somewhere else. */
export const fixtureRecords = [magnesium, zinc, iron, cramps, fatigue, mgCramps, znMg, walker, deBaaij, ana]
