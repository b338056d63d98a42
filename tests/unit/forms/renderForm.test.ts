import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFormatter } from '../../../src/citations/createFormatter'
import type { ServedDocument } from '../../../src/delivery/servedDocument'
import { documentForms, formsOf } from '../../../src/forms/documentForms'
import { readFormAddress } from '../../../src/forms/formAddress'
import { renderForm } from '../../../src/forms/renderForm'
import type { Json, JsonObject } from '../../../src/model/types'
import { deriveQueryModel } from '../../../src/delivery/queryModel'
import { fixtureModel } from '../../helpers/fixtureModel'

/** Names that the forms look at, so that values of every kind come to stand where none of the kind is expected. */
const names = [
  ...['name', 'title', 'statement', 'summary', 'body', 'claims', 'evidence', 'citations', 'csl', 'authors'],
  ...[
    'amounts',
    'foods',
    'governance',
    'integrity',
    'statusTests',
    'codes',
    'accessed',
    'keyTakeaways',
    'mineral',
  ],
  ...[
    'blockType',
    'text',
    'html',
    'claim',
    'citation',
    'type',
    'slug',
    'year',
    'url',
    'doi',
    'kind',
    'author',
  ],
  ...[
    'amount',
    'unit',
    'value',
    'issued',
    'date-parts',
    'page',
    'container-title',
    'family',
    'given',
    'literal',
  ],
]

const { value: json } = fc.letrec<{ value: Json; object: JsonObject; list: Json[] }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(
      'mg',
      'claims',
      'citations',
      'prose',
      'claim',
      'food-table',
      'reviewed',
      'article-journal',
    ),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    tie('object'),
    tie('list'),
  ),
  object: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 6 }),
  list: fc.array(tie('value'), { maxLength: 4 }),
}))

const types = [
  'minerals',
  'symptoms',
  'foods',
  'functions',
  'factors',
  'therapies',
  'intake-references',
  'claims',
  'citations',
  'articles',
  'people',
  'others',
]

const fields = fc.dictionary(fc.constantFrom(...names), json)

const documentOf = (type: string, found: JsonObject): ServedDocument => ({ ...found, type, slug: 'any' })

describe('whatever a document holds', () => {
  test.each(types)('its forms of type %s are made', (type) => {
    fc.assert(
      fc.property(fields, fields, (own, other) => {
        for (const { name } of Object.values(documentForms)) {
          const text = renderForm(name, documentOf(type, own), {
            locale: 'en',
            style: 'apa',
            origin: '',
            licence: { name: 'L', url: 'https://example.org/', attribution: 'A' },
            disclaimer: 'D',
            reviewNotice: 'N',
            find: (of) => documentOf(of, other),
            findInPassing: (of) => documentOf(of, other),
            sourcesOf: () => [{ type: 'foods', slug: 'any', title: 'Any' }],
            format: createFormatter(),
          })
          if (name === 'jsonld' || name === 'csl.json') expect(() => JSON.parse(text)).not.toThrow()
          if (name === 'html') expect(text).not.toMatch(/<(script|iframe|img|svg|style)/i)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('works can be had of types that lead to citations, directly or through claims, and of no others', () => {
  const model = {
    ...fixtureModel,
    types: {
      ...fixtureModel.types,
      notes: { ...Object(fixtureModel.types['people']), type: 'notes', fields: [] },
    },
  }
  const formNames = (type: string) => formsOf(type, deriveQueryModel(model)).map(({ name }) => name)
  expect(formNames('minerals')).toEqual(['jsonld', 'csl.json', 'ris', 'bib'])
  expect(formNames('citations')).toEqual(['jsonld', 'csl.json', 'ris', 'bib', 'txt', 'html'])
  expect(formNames('notes')).toEqual(['jsonld'])
  expect(formNames('unheard-of')).toEqual(['jsonld'])
})

test.each([
  ['magnesium', undefined],
  ['magnesium.ris', { slug: 'magnesium', form: 'ris' }],
  ['magnesium.csl.json', { slug: 'magnesium', form: 'csl.json' }],
  ['.ris', { slug: '', form: 'ris' }],
  ['magnesium.', { slug: 'magnesium', form: '' }],
])('%s is taken apart at its first dot', (part, address) => {
  expect(readFormAddress(part)).toEqual(address)
})
