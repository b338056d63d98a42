import { describe, expect, test } from 'vitest'
import { readQuestion } from '../../../src/workbench/find/readQuestion'

describe('what somebody typed may be', () => {
  test.each([
    ['https://doi.org/10.1002/14651858.CD009402.pub3', { doi: '10.1002/14651858.cd009402.pub3' }],
    ['PMID: 32956536', { pmid: '32956536' }],
    ['170567', { pmid: '170567', fdcId: '170567' }],
    ['NDB 12016', { ndbNumber: '12016' }],
    ['/v1/minerals/magnesium?locale=es', {}],
    ['https://site.example/minerals/magnesium?locale=es#claims', { slug: 'magnesium' }],
    ['https://site.example/minerals/magnesium/', { slug: 'magnesium' }],
    ['muscle-cramps', { slug: 'muscle-cramps' }],
    ['wired but tired', { words: ['wired', 'but', 'tired'] }],
  ])('%s', (text, expected) => {
    expect(readQuestion(text)).toMatchObject(expected)
  })

  test('nothing at all', () => {
    expect(readQuestion('  ')).toBeUndefined()
  })

  test('no more words than a query should ask for', () => {
    expect(readQuestion('a '.repeat(50))?.words.length).toBeLessThanOrEqual(6)
  })
})
