import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { servedSchema } from '../../../src/api/graphql/servedSchema'
import { deriveQueryModel } from '../../../src/delivery/queryModel'
import { rootNames } from '../../../src/graphql/rootFields'
import { seedStore, type Seeded } from '../../helpers/seedStore'
import { startApp, testLicence, type RunningApp } from '../api/startApp'
import { bodyOf, postGraphql } from './askGraphql'

let seeded: Seeded
let app: RunningApp
beforeAll(async () => {
  seeded = await seedStore()
  app = await startApp(seeded)
}, 60_000)
afterAll(() => app.close())

const isDocument = (type: GraphQLNamedType): boolean =>
  isInterfaceType(type) || (isObjectType(type) && type.getInterfaces().length > 0)

/** Everything that can be asked of a type, other documents by their slugs alone. */
const everythingOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .map((field) => `${field.name} ${insideOf(getNamedType(field.type))}`)
    .join(' ')

const insideOf = (type: GraphQLNamedType): string => {
  if (isLeafType(type)) return ''
  if (isDocument(type)) return '{ slug }'
  if (isUnionType(type)) {
    const members = type.getTypes()
    if (members.every(isDocument)) return '{ __typename ... on Document { slug title } }'
    return `{ ${members.map((member) => `... on ${member.name} { ${everythingOf(member)} }`).join(' ')} }`
  }
  if (!isObjectType(type)) return ''
  return type.name.endsWith('Connection') ? '{ totalCount nodes { slug } }' : `{ ${everythingOf(type)} }`
}

test('every field of every document of the starter knowledge is answered, in each language', async () => {
  const { model, store } = seeded
  const schema = servedSchema({
    model,
    queryModel: deriveQueryModel(model),
    licence: testLicence,
    today: () => '2026-04-01',
  })
  let asked = 0
  for (const type of Object.values(model.types)) {
    const object = schema.getType(type.schemaName)
    if (!isObjectType(object)) throw new Error(`There is no type ${type.schemaName}.`)
    const { one } = rootNames(type)
    const query = `query ($slug: String!, $locale: Locale) { it: ${one}(slug: $slug, locale: $locale) { ${everythingOf(object)} } }`
    for (const slug of store.slugs(type.type)) {
      for (const locale of model.locales) {
        const { data, errors } = bodyOf(await postGraphql(app, { query, variables: { slug, locale } }))
        asked += 1
        expect(errors, `${type.type}/${slug}`).toBeUndefined()
        expect(data).toMatchObject({ it: { slug, type: type.type, title: expect.any(String) } })
      }
    }
  }
  expect(asked).toBeGreaterThan(500)
}, 60_000)
