import { describe, expect, test } from 'vitest'
import { localization, publicCollections } from '../../collections/index'
import { maxCacheTags } from '../../src/api/envelope/cacheTags'
import { queryLimits } from '../../src/delivery/parse/parsing'
import { deriveQueryModel, type FilterKind } from '../../src/delivery/queryModel'
import { graphqlLimits } from '../../src/graphql/limits/graphqlLimits'
import { readContentModel } from '../../src/model/readContentModel'
import { searchLimits } from '../../src/search/query/searchQuery'
import { codeSpans, marked, tableRows } from '../helpers/docs/markdown'
import { readPage } from '../helpers/docs/pages'

const api = readPage('docs/api.md')

const kinds: Readonly<Record<string, FilterKind>> = {
  text: 'string',
  number: 'number',
  'day or instant': 'date',
  'one of several words': 'enum',
  'yes or no': 'boolean',
  reference: 'reference',
  'reverse list': 'reverse',
}

const { paths }: { paths: Record<string, unknown> } = JSON.parse(readPage('openapi.json'))
const types: readonly string[] = publicCollections.map(({ slug }) => slug)

/** `/v1/minerals/{slug}` is `/v1/{type}/{slug}`. */
const ofAnyType = (path: string): string => {
  const [, root, type = '', ...rest] = path.split('/')
  return types.includes(type) ? ['', root, '{type}', ...rest].join('/') : path
}

describe('docs/api.md says', () => {
  const model = deriveQueryModel(readContentModel(publicCollections, localization))
  const filters = Object.values(model).flatMap((type) => type.filters)

  test('which operators each kind of value takes', () => {
    const shown = tableRows(marked(api, 'operators')).map(([words = '', operators = '']) => [
      kinds[words],
      codeSpans(operators),
    ])
    const real = new Map(filters.map(({ kind, operators }) => [kind, operators]))
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(real))
  })

  test('how much one request may ask', () => {
    const { limit, defaultLimit, groupDepth, selectorKeys, characters } = queryLimits
    expect(tableRows(marked(api, 'limits'))).toEqual([
      ['`limit`', `${limit} documents; ${defaultLimit} when it is left out`],
      ['`filter`', `${queryLimits.filters} filters, in all groups together`],
      ['`or`, `and`', `${groupDepth} groups in each other`],
      ['`list(key:value)`', `${selectorKeys} keys`],
      ['`in`, `nin`', `${queryLimits.values} values`],
      ['`include`', `${queryLimits.includes} paths`],
      ['`sort`', `${queryLimits.sortKeys} keys`],
      ['the query', `${characters} characters, and as many for a cursor`],
    ])
  })

  test('every address that the contract has', () => {
    const shown = tableRows(marked(api, 'addresses')).map(([address = '']) => address.replaceAll('`', ''))
    const real = new Set(Object.keys(paths).map(ofAnyType))
    expect(real.size).toBeGreaterThan(10)
    expect(shown.toSorted()).toEqual([...real].toSorted())
  })

  test('how much one query in GraphQL may ask', () => {
    const { tokens, aliases, depth, variableDepth, cost } = graphqlLimits
    const shown = tableRows(marked(api, 'graphql-limits')).map(([, limit = '']) => limit.replaceAll(',', ''))
    expect(shown.map((limit) => Number(/\d+/.exec(limit)?.[0]))).toEqual([
      tokens,
      aliases,
      depth,
      variableDepth,
      cost,
    ])
  })

  test('how long words to search for may be', () => {
    expect(api).toContain(`\`q\` is required and has up to ${searchLimits.characters} characters`)
  })

  test('how many cache tags an answer has at most', () => {
    expect(readPage('docs/partners.md')).toContain(`More than ${maxCacheTags} tags`)
  })
})
