import { describe, expect, test } from 'vitest'
import { deriveQueryModel } from '../../../src/delivery/queryModel'
import { fixtureModel } from '../../helpers/fixtureModel'

const { minerals, claims, citations } = deriveQueryModel(fixtureModel)
const filterAt = (path: string) => minerals?.filters.find((filter) => filter.path === path)

describe('deriveQueryModel', () => {
  test('offers every top-level field and the four that each document has', () => {
    expect(citations?.fields).toEqual([
      'type',
      'slug',
      'title',
      'year',
      'claims',
      'firstPublishedAt',
      'publishedAt',
    ])
  })

  test('offers a filter for each scalar, enum, date, boolean and reference at any depth, and for no prose, media or JSON', () => {
    expect(minerals?.filters.map(({ path, kind }) => `${path}: ${kind}`)).toEqual([
      'slug: string',
      'name: string',
      'symbol: string',
      'homepage: string',
      'layTerms: string',
      'category: enum',
      'routes: enum',
      'atomicNumber: number',
      'isotopes: number',
      'essential: boolean',
      'discovered: date',
      'checkedAt: date',
      'homeostasis.note: string',
      'homeostasis.source: reference',
      'forms.name: string',
      'forms.fraction: number',
      'forms.citation: reference',
      'related: reference',
      'body.blockType: enum',
      'body.claim: reference',
      'claims: reverse',
      'governance.author: reference',
      'governance.reviewState: enum',
      'governance.lastReviewed: date',
      'governance.nextReviewDue: date',
      'governance.audience: enum',
      'firstPublishedAt: date',
      'publishedAt: date',
    ])
  })

  test('does not offer a path that means a text in one block and a number in another', () => {
    expect(filterAt('body.anchor')).toBeUndefined()
  })

  test('says which values may be several and which differ by locale', () => {
    expect(filterAt('forms.name')).toMatchObject({ repeated: true, localized: true })
    expect(filterAt('homeostasis.source')).toMatchObject({
      repeated: false,
      localized: false,
      to: ['citations'],
    })
    expect(filterAt('body.blockType')).toMatchObject({ repeated: true, values: ['paragraph', 'claimEmbed'] })
  })

  test('gives each kind the operators that make sense for it', () => {
    expect(filterAt('name')?.operators).toEqual(['eq', 'ne', 'in', 'nin', 'contains', 'startsWith', 'exists'])
    expect(filterAt('essential')?.operators).toEqual(['eq', 'ne', 'exists'])
    expect(filterAt('claims')?.operators).toEqual(['eq', 'in', 'exists'])
    expect(filterAt('discovered')?.operators).toContain('lte')
  })

  test('sorts only by what a document has once', () => {
    expect(minerals?.sorts).toEqual([
      'slug',
      'name',
      'symbol',
      'homepage',
      'category',
      'atomicNumber',
      'essential',
      'discovered',
      'checkedAt',
      'homeostasis.note',
      'governance.reviewState',
      'governance.lastReviewed',
      'governance.nextReviewDue',
      'firstPublishedAt',
      'publishedAt',
    ])
    expect(minerals?.defaultSort).toEqual(['name'])
  })

  test('includes along one or two references, through groups, lists, blocks and reverse fields', () => {
    expect(claims?.includes.slice(0, 10)).toEqual([
      'subject',
      'subject.homeostasis.source',
      'subject.forms.citation',
      'subject.related',
      'subject.body.claim',
      'subject.claims',
      'subject.governance.author',
      'object',
      'object.homeostasis.source',
      'object.forms.citation',
    ])
    expect(minerals?.includes).toContain('claims.evidence.citation')
    expect(minerals?.includes).not.toContain('claims.evidence.citation.claims')
    expect(new Set(minerals?.includes).size).toBe(minerals?.includes.length)
  })
})
