import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mixtureOf } from '../../../bench/content/makeRecords'
import { listStoredReferences } from '../../../src/delivery/storedReferences'
import { createSchemaCompiler } from '../../helpers/jsonSchema'
import { madeRecords, madeStore, realModel, smallCounts } from '../../helpers/madeContent'
import { fromRoot } from '../../helpers/docs/pages'

const types = Object.keys(smallCounts)

describe('made content', () => {
  test('is the same to the byte for the same seed, and another for another', () => {
    const text = JSON.stringify(madeRecords())
    expect(JSON.stringify(madeRecords())).toBe(text)
    expect(JSON.stringify(madeRecords(smallCounts, 'another'))).not.toBe(text)
  })

  test('has as many documents of each type as it was told', () => {
    const made = madeRecords().slice(1)
    const counts = types.map((type) => [type, made.filter((record) => record.type === type).length])
    expect(Object.fromEntries(counts)).toEqual(smallCounts)
  })

  test('has slugs and ids of its own in each document', () => {
    const records = madeRecords()
    expect(new Set(records.map(({ type, slug }) => `${type}/${slug}`)).size).toBe(records.length)
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
  })

  test('refers to nothing that is not there', () => {
    const records = madeRecords()
    const there = new Set(records.map(({ type, id }) => `${type}/${id}`))
    const references = records.flatMap((record) => {
      const type = realModel.types[record.type]
      return type ? listStoredReferences(type, record) : []
    })
    expect(references.length).toBeGreaterThan(records.length)
    expect(references.filter(({ type, id }) => !there.has(`${type}/${id}`))).toEqual([])
  })

  test.each(types)('is served as openapi.json describes %s, in each language', (type) => {
    const compile = createSchemaCompiler(JSON.parse(readFileSync(fromRoot('openapi.json'), 'utf8')))
    const check = compile({ $ref: `#/components/schemas/${realModel.types[type]?.schemaName}` })
    const store = madeStore()
    const documents = realModel.locales.flatMap((locale) => store.all(type, locale))
    expect(documents.length).toBeGreaterThan(0)
    expect(documents.flatMap((document) => check(JSON.parse(JSON.stringify(document))))).toEqual([])
  })
})

test.each([1_000, 10_000, 100_000])('the usual mixture of %i documents is so many', (documents) => {
  const sum = Object.values(mixtureOf(documents)).reduce((total, count) => total + count)
  expect(sum).toBe(documents)
})
