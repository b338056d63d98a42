import { afterAll, beforeAll, expect, test } from 'vitest'
import { formsOf } from '../../src/forms/documentForms'
import { deriveQueryModel } from '../../src/delivery/queryModel'
import { makeDocuments, publicTypes } from '../helpers/makeDocuments'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'

let cofactor: Cofactor

beforeAll(async () => {
  cofactor = await startCofactor()
  await makeDocuments(cofactor.local)
  await cofactor.catchUp()
})

afterAll(() => cofactor.stop())

test('the smallest published document of every type can be had in each of its forms', async () => {
  const queryModel = deriveQueryModel(cofactor.model)
  for (const type of publicTypes) {
    for (const { name, contentType } of formsOf(type, queryModel)) {
      const answer = await fetch(`${cofactor.origin}/v1/${type}/sample.${name}`)
      expect([type, name, answer.status, answer.headers.get('content-type')]).toEqual([
        type,
        name,
        200,
        contentType,
      ])
      await answer.text()
    }
  }
})

test('an article shows the claim that it embeds, in the words made from its grades, with its reference', async () => {
  const answer = await fetch(`${cofactor.origin}/v1/articles/sample.txt?style=ama`)
  const text = await answer.text()
  expect(text).toContain('Magnesium does not prevent ordinary muscle cramps. [1]')
  expect(text).toContain('Tested, and probably does not help.')
  expect(text).toContain('1. Magnesium and muscle: a systematic review. 2020.')
})

test('a draft is in no form', async () => {
  await makeDocuments(cofactor.local, { slug: 'draft', status: 'draft', types: ['people', 'citations'] })
  await cofactor.catchUp()
  for (const path of ['citations/draft.txt', 'citations/draft.jsonld', 'people/draft.jsonld']) {
    expect([path, (await fetch(`${cofactor.origin}/v1/${path}`)).status]).toEqual([path, 404])
  }
})
