import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareClaims, type ComparableClaim } from '../../../../src/domain/claims/related/compareClaims'
import { families, familyOf } from '../../../../src/domain/claims/related/families'
import { areOpposed, stanceOfClaim } from '../../../../src/domain/claims/related/stanceOfClaim'
import { directions, predicates, verdicts } from '../../../../src/domain/vocabulary/evidence'

const claim = (id: string, change: Partial<ComparableClaim> = {}): ComparableClaim => ({
  id,
  statement: `Statement ${id}`,
  subject: 'minerals/magnesium',
  predicate: 'supplementation-affects',
  object: 'symptoms/cramps',
  direction: 'beneficial',
  verdict: 'supported',
  state: 'published',
  ...change,
})

const contradict = (a: Partial<ComparableClaim>, b: Partial<ComparableClaim>): boolean =>
  compareClaims([claim('a', a), claim('b', b)]).some(({ isContradiction }) => isContradiction)

describe('claims that contradict each other', () => {
  test.each([
    ['benefit and no effect', {}, { direction: 'no-effect' }],
    ['benefit and harm', {}, { direction: 'harmful' }],
    ['one that holds and one that the evidence contradicts', {}, { verdict: 'contradicted' }],
    ['treatment and supplementation are one question', { predicate: 'treats' }, { direction: 'no-effect' }],
    [
      'absorption that goes up and down, whatever the direction says',
      { predicate: 'increases-absorption-of', direction: 'descriptive' },
      { predicate: 'decreases-absorption-of', direction: 'descriptive' },
    ],
    [
      'found in it, and not contained in it',
      { predicate: 'is-found-in', direction: 'descriptive' },
      {
        predicate: 'contains',
        subject: 'symptoms/cramps',
        object: 'minerals/magnesium',
        direction: 'descriptive',
        verdict: 'contradicted',
      },
    ],
    [
      'an interaction, told from either side',
      { predicate: 'interacts-with', direction: 'descriptive' },
      {
        predicate: 'interacts-with',
        subject: 'symptoms/cramps',
        object: 'minerals/magnesium',
        direction: 'descriptive',
        verdict: 'contradicted',
      },
    ],
  ] satisfies [string, Partial<ComparableClaim>, Partial<ComparableClaim>][])('%s', (_name, a, b) => {
    expect(contradict(a, b)).toBe(true)
    expect(contradict(b, a)).toBe(true)
  })
})

describe('claims that do not', () => {
  test.each([
    ['two that agree', {}, {}],
    [
      'a sign of a lack and what treatment does',
      { predicate: 'deficiency-manifests-as' },
      { direction: 'no-effect' },
    ],
    [
      'a lack and an excess',
      { predicate: 'deficiency-manifests-as' },
      { predicate: 'excess-manifests-as', verdict: 'contradicted' },
    ],
    ['another object', {}, { direction: 'no-effect', object: 'symptoms/insomnia' }],
    [
      'a relation that has a direction, turned around',
      {},
      { direction: 'no-effect', subject: 'symptoms/cramps', object: 'minerals/magnesium' },
    ],
    ['one that is open', {}, { direction: 'harmful', verdict: 'insufficient' }],
    ['a mixed one', {}, { direction: 'mixed' }],
  ] satisfies [string, Partial<ComparableClaim>, Partial<ComparableClaim>][])('%s', (_name, a, b) => {
    expect(contradict(a, b)).toBe(false)
  })
})

describe('the comparison', () => {
  test('keeps together what agrees, and names each side', () => {
    const [comparison] = compareClaims([claim('a'), claim('b', { direction: 'no-effect' }), claim('c')])
    expect(comparison?.groups.map(({ label, claims }) => [label, claims.map(({ id }) => id)])).toEqual([
      ['Says that it helps', ['a', 'c']],
      ['Says that it makes no difference', ['b']],
    ])
  })

  test('contradictions come first', () => {
    const first = compareClaims([
      claim('a', { object: 'symptoms/insomnia' }),
      claim('b', { object: 'symptoms/insomnia' }),
      claim('c'),
      claim('d', { direction: 'harmful' }),
    ])
    expect(first.map(({ isContradiction }) => isContradiction)).toEqual([true, false])
  })

  test('every predicate has one family', () => {
    for (const { value } of predicates) {
      expect(familyOf(value)).toBeDefined()
      expect(families.filter((family) => family.predicates.includes(value))).toHaveLength(1)
    }
  })

  const one = <Value>(values: readonly { value: Value }[]) =>
    fc.constantFrom(...values.map(({ value }) => value))
  const node = fc.constantFrom('minerals/magnesium', 'minerals/calcium', 'symptoms/cramps')
  const anyClaims = fc.array(
    fc.record({
      subject: node,
      object: fc.option(node, { nil: undefined }),
      predicate: one(predicates),
      direction: one(directions),
      verdict: one(verdicts),
    }),
    { maxLength: 12 },
  )

  test('every claim is filed exactly once, and the order of the claims does not change what contradicts', () => {
    fc.assert(
      fc.property(anyClaims, (given) => {
        const claims = given.map((change, index) => claim(String(index), change))
        const filed = compareClaims(claims).flatMap(({ groups }) => groups.flatMap((group) => group.claims))
        expect(filed.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort())
        const found = (list: ComparableClaim[]) => compareClaims(list).filter((c) => c.isContradiction).length
        expect(found(claims.toReversed())).toBe(found(claims))
      }),
    )
  })

  test('opposition is mutual, and nothing opposes itself', () => {
    const stances = predicates.flatMap(({ value: predicate }) =>
      directions.flatMap(({ value: direction }) =>
        verdicts.map(({ value: verdict }) => stanceOfClaim({ predicate, direction, verdict })),
      ),
    )
    for (const a of new Set(stances)) {
      expect(areOpposed(a, a)).toBe(false)
      for (const b of new Set(stances)) expect(areOpposed(a, b)).toBe(areOpposed(b, a))
    }
  })
})
