import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugify, slugMaxLength, slugProblem } from '../../../../src/domain/identifiers/slug'

describe('slugify', () => {
  test.each([
    ['Magnesium', 'magnesium'],
    ['Calambre muscular: ¿qué es?', 'calambre-muscular-que-es'],
    ['Niño & señora', 'nino-senora'],
    ['Gröber U, Straße, Ærø, Łódź', 'grober-u-strasse-aero-lodz'],
    ["Myers' Cocktail", 'myers-cocktail'],
    ['don’t', 'dont'],
    ['CaCl₂·2H₂O', 'cacl2-2h2o'],
    ['25 µg', '25-ug'],
    ['  --a__b--  ', 'a-b'],
    ['İstanbul', 'istanbul'],
    ['1½ cups', '11-2-cups'],
    ['日本', ''],
    ['', ''],
  ])('%s → %s', (text, expected) => {
    expect(slugify(text)).toBe(expected)
  })

  test('cuts after the last whole word that fits', () => {
    const slug = slugify('magnesium '.repeat(12))
    expect(slug).toBe('magnesium-magnesium-magnesium-magnesium-magnesium-magnesium-magnesium-magnesium')
    expect(slug.length).toBeLessThanOrEqual(slugMaxLength)
    expect(slugify(`${'a'.repeat(79)} b c`)).toBe('a'.repeat(79))
    expect(slugify(`${'a'.repeat(78)} b c`)).toBe(`${'a'.repeat(78)}-b`)
    expect(slugify(`${'a'.repeat(60)} ${'b'.repeat(30)} c`)).toBe('a'.repeat(60))
  })

  test('cuts through a first word that alone is too long', () => {
    expect(slugify('a'.repeat(200))).toBe('a'.repeat(80))
  })

  test('gives nothing or a slug that is fine, and leaves slugs alone', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 40 })),
        (text) => {
          const slug = slugify(text)
          if (slug !== '') expect(slugProblem(slug)).toBeUndefined()
          expect(slugify(slug)).toBe(slug)
        },
      ),
    )
  })
})

describe('slugProblem', () => {
  test.each(['magnesium', 'a', '0-6mo', 'fda-dv-2016', 'x'.repeat(80)])('accepts %s', (slug) => {
    expect(slugProblem(slug)).toBeUndefined()
  })

  test.each([
    ['', 'The slug is empty'],
    ['Magnesium', 'for example magnesium.'],
    ['señal', 'for example senal.'],
    ['a--b', 'for example a-b.'],
    ['-a', 'for example a.'],
    ['a-', 'for example a.'],
    ['a b', 'for example a-b.'],
    ['a/b', 'for example a-b.'],
    ['日本', 'as in magnesium-citrate.'],
    [`long-${'x'.repeat(80)}`, 'has 85 characters and may have 80; shorten it, for example long.'],
  ])('refuses %s and proposes a better one', (slug, reason) => {
    expect(slugProblem(slug)).toContain(reason)
  })
})
