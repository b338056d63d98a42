import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEditing, type Editing } from '../helpers/editing'
import { failOnRequest } from '../helpers/failOnRequest'
import { makeDocuments, publicTypes } from '../helpers/makeDocuments'
import { startCofactor, type Cofactor } from '../helpers/startCofactor'
import { addressCases } from './publishing/addressCases'
import { bulkCases } from './publishing/bulkCases'
import { failureCases } from './publishing/failureCases'
import { localeCases } from './publishing/localeCases'
import { referenceCases } from './publishing/referenceCases'
import { restoreCases } from './publishing/restoreCases'
import { statusCases } from './publishing/statusCases'

let cofactor: Cofactor
let editing: Editing

beforeAll(async () => {
  cofactor = await startCofactor({ configure: failOnRequest })
  editing = createEditing(await cofactor.login('editor'))
})

afterAll(() => cofactor?.stop())

const setting = () => ({ cofactor, editing })

test('the smallest document of every type can be published and is served as described', async () => {
  await makeDocuments(cofactor.local, { slug: 'every-type' })
  await cofactor.catchUp()
  for (const type of publicTypes) {
    expect(await cofactor.api(`/v1/${type}/every-type`)).toMatchObject({ status: 200 })
    expect(await cofactor.api(`/v1/${type}`)).toMatchObject({ status: 200 })
  }
})

describe('publishing', () => statusCases(setting))
describe('restoring a version', () => restoreCases(setting))
describe('addresses', () => addressCases(setting))
describe('a bulk edit', () => bulkCases(setting))
describe('languages', () => localeCases(setting))
describe('references', () => referenceCases(setting))
describe('a failed save leaves nothing', () => failureCases(setting))
