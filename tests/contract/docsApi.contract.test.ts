import { describe, expect, test } from 'vitest'
import { localization, publicCollections } from '../../collections/index'
import { maxCacheTags } from '../../src/api/envelope/cacheTags'
import { queryLimits } from '../../src/delivery/parse/parsing'
import { deriveQueryModel, type FilterKind } from '../../src/delivery/queryModel'
import { readContentModel } from '../../src/model/readContentModel'
import { codeSpans, marked, tableRows } from '../helpers/docs/markdown'
import { readPage } from '../helpers/docs/pages'

const partners = readPage('docs/partners.md')

const kinds: Readonly<Record<string, FilterKind>> = {
  text: 'string',
  number: 'number',
  'day or instant': 'date',
  'one of several words': 'enum',
  'yes or no': 'boolean',
  reference: 'reference',
  'reverse list': 'reverse',
}

describe('docs/partners.md says', () => {
  const model = deriveQueryModel(readContentModel(publicCollections, localization))
  const filters = Object.values(model).flatMap((type) => type.filters)

  test('which operators each kind of value takes', () => {
    const shown = tableRows(marked(partners, 'operators')).map(([words = '', operators = '']) => [
      kinds[words],
      codeSpans(operators),
    ])
    const real = new Map(filters.map(({ kind, operators }) => [kind, operators]))
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(real))
  })

  test('how much one request may ask', () => {
    const { limit, defaultLimit, characters } = queryLimits
    expect(tableRows(marked(partners, 'limits'))).toEqual([
      ['`limit`', `${limit} documents; ${defaultLimit} when it is left out`],
      ['`filter`', `${queryLimits.filters} filters`],
      ['`in`, `nin`', `${queryLimits.values} values`],
      ['`include`', `${queryLimits.includes} paths`],
      ['`sort`', `${queryLimits.sortKeys} keys`],
      ['the query', `${characters} characters, and as many for a cursor`],
    ])
  })

  test('how many cache tags an answer has at most', () => {
    expect(partners).toContain(`More than ${maxCacheTags} tags`)
  })
})
