import openapiTS, { astToString } from 'openapi-typescript'
import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { problems } from '../../../src/api/problems'
import { createStore } from '../../../src/delivery/createStore'
import { parseListQuery } from '../../../src/delivery/parse/parseListQuery'
import { deriveQueryModel } from '../../../src/delivery/queryModel'
import { readContentModel } from '../../../src/model/readContentModel'
import type { ContentModel } from '../../../src/model/types'
import { buildOpenApi } from '../../../src/openapi/buildOpenApi'
import { projectFields } from '../../../src/publishing/projectDocument'
import { fixtureCollection, fixtureLocalization } from '../../helpers/fixtureCollections'
import { openApiOptions } from '../../helpers/openApiOptions'

/** One field added to one collection: nothing else is edited anywhere. */
const colour: Field = { name: 'colour', type: 'select', options: ['red', 'blue'], label: 'Colour' }
const parts: Field = {
  name: 'parts',
  type: 'array',
  fields: [{ name: 'note', type: 'text', localized: true, required: true }],
}
const maker: Field = { name: 'maker', type: 'relationship', relationTo: 'people' }
const gadgets: Field = { name: 'gadgets', type: 'join', collection: 'minerals', on: 'maker' }

type Collections = { minerals: Field[]; people: Field[] }

const modelOf = ({ minerals, people }: Collections): ContentModel =>
  readContentModel(
    [fixtureCollection('minerals', minerals), fixtureCollection('people', people, { schemaName: 'Maker' })],
    fixtureLocalization,
  )

/** What Payload has stored, read with all languages together. */
const stored = {
  name: { en: 'Spanner' },
  colour: 'red',
  parts: [{ id: 'row', note: { en: 'Jaw', es: 'Boca' } }],
  maker: 'm1',
}

const everywhere = async (collections: Collections) => {
  const model = modelOf(collections)
  const openapi = buildOpenApi({ ...openApiOptions, model, problems })
  const store = createStore(model)
  const publish = (type: 'minerals' | 'people', id: string, document: Record<string, unknown>) => {
    const fields = fixtureCollection(type, collections[type]).fields
    const at = '2026-01-01T00:00:00.000Z'
    const locales = { locales: ['en', 'es'], defaultLocale: 'en' }
    const record = {
      type,
      id,
      slug: id,
      previousSlugs: [],
      firstPublishedAt: at,
      publishedAt: at,
      fields: projectFields(fields, document, locales) ?? {},
    }
    store.apply({ kind: 'publish', revision: store.revision + 1, at, record })
  }
  publish('people', 'm1', { name: { en: 'Acme' } })
  publish('minerals', 'g1', stored)
  const queryModel = deriveQueryModel(model)
  const ask = (search: string) =>
    parseListQuery(new URLSearchParams(search), 'minerals', {
      queryModel,
      locales: model.locales,
      locale: 'en',
    })
  return {
    served: store.all('minerals', 'es')[0],
    maker: store.all('people', 'en')[0],
    schemas: openapi.components.schemas,
    parameters: JSON.stringify(openapi),
    types: astToString(await openapiTS(JSON.stringify(openapi))),
    ask,
  }
}

const without = { minerals: [], people: [] }

describe('a field added to a collection', () => {
  test('is served, described, typed and can be asked for; without it there is none of that', async () => {
    const before = await everywhere(without)
    const after = await everywhere({ ...without, minerals: [colour] })
    expect(before.served).not.toHaveProperty('colour')
    expect(after.served).toMatchObject({ slug: 'g1', colour: 'red' })
    expect(before.schemas['Gadget']).not.toHaveProperty('properties.colour')
    expect(after.schemas['Gadget']).toMatchObject({ properties: { colour: { enum: ['red', 'blue'] } } })
    expect(before.types).not.toContain('colour')
    expect(after.types).toMatch(/colour\?: "red" \| "blue";/)
    expect(before.ask('filter[colour]=red')).toMatchObject({ problems: [{ code: 'unknown-filter' }] })
    expect(after.ask('filter[colour]=red&sort=-colour&fields=colour')).toMatchObject({ ok: true })
    expect(after.ask('filter[colour]=green')).toMatchObject({ problems: [{ allowed: ['red', 'blue'] }] })
  })

  test('brings its translations and rows along', async () => {
    const { served, types, schemas } = await everywhere({ ...without, minerals: [parts] })
    expect(served).toMatchObject({ parts: [{ note: 'Boca' }] })
    expect(schemas['Gadget']).toMatchObject({ required: expect.arrayContaining(['parts']) })
    expect(types).toMatch(/parts: \{[^}]*note: string;/)
  })

  test('that refers to another type is a reference there, and its other side a list here', async () => {
    const { served, maker: made, types, ask } = await everywhere({ minerals: [maker], people: [gadgets] })
    expect(served).toMatchObject({ maker: { type: 'people', slug: 'm1', title: 'Acme' } })
    expect(made).toMatchObject({ gadgets: [{ type: 'minerals', slug: 'g1', title: 'Spanner' }] })
    expect(types).toMatch(/maker\?: components\["schemas"\]/)
    expect(ask('include=maker.gadgets')).toMatchObject({ ok: true })
  })

  test('that is internal appears nowhere', async () => {
    const internal: Field = { ...colour, custom: { internal: true } }
    const { served, types, parameters, ask } = await everywhere({ ...without, minerals: [internal] })
    expect(served).not.toHaveProperty('colour')
    expect(types).not.toContain('colour')
    expect(parameters).not.toContain('colour')
    expect(ask('fields=colour')).toMatchObject({ problems: [{ code: 'unknown-field' }] })
  })
})
