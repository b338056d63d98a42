import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugProblem } from '../../../src/domain/identifiers/slug'
import { slugSchema } from '../../../src/openapi/schemas/slugSchema'
import { createSchemaCompiler } from '../../helpers/jsonSchema'

const check = createSchemaCompiler({})(slugSchema('magnesium'))

test('the schema takes the slugs that the domain takes, and no others', () => {
  const nearlySlug = fc.stringMatching(/^[a-z0-9A-Z -]{0,90}$/)
  fc.assert(
    fc.property(fc.oneof(nearlySlug, fc.string()), (text) => {
      expect(check(text).length === 0).toBe(slugProblem(text) === undefined)
    }),
  )
})

test.each(['magnesium', 'vitamin-d', 'a1-2', 'x'.repeat(80)])('%s is a slug', (slug) => {
  expect(check(slug)).toEqual([])
})

test.each(['', '-a', 'a-', 'a--b', 'Á', 'A', 'a b', 'x'.repeat(81)])('"%s" is none', (slug) => {
  expect(check(slug)).not.toEqual([])
})
