import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createResolver } from '../src/createResolver.js'
import { isRecord } from '../src/isRecord.js'
import { document, ref, type Json } from './helpers/content.js'

const fail = (what: string): never => {
  throw new Error(what)
}

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

const iom = document('citations', 'iom', { title: 'IOM 1997', claims: [ref('claims', 'cramps')] })
const cramps = document('claims', 'cramps', {
  subject: ref('minerals', 'magnesium'),
  citations: [ref('citations', 'iom')],
  evidence: [{ citation: ref('citations', 'iom'), stance: 'supports' }, { stance: 'refutes' }],
})
const magnesium = document('minerals', 'magnesium', { name: 'Magnesium', claims: [ref('claims', 'cramps')] })
const included = deepFreeze({ claims: [cramps], citations: [iom], minerals: [magnesium] })

const resolve = (paths: readonly string[], given: Json = magnesium): unknown =>
  createResolver(paths, included, fail)(deepFreeze(structuredClone(given)))

describe('references at included paths are replaced by their documents', () => {
  test('without paths the document stays as it is', () => {
    expect(resolve([])).toEqual(magnesium)
  })

  test('in a list', () => {
    expect(resolve(['claims'])).toEqual({ ...magnesium, claims: [cramps] })
  })

  test('over two hops, whether the first is named or not', () => {
    const want = { ...magnesium, claims: [{ ...cramps, citations: [iom] }] }
    expect(resolve(['claims.citations'])).toEqual(want)
    expect(resolve(['claims.citations', 'claims'])).toEqual(want)
  })

  test('along two paths of one beginning', () => {
    expect(resolve(['claims.citations', 'claims.subject'])).toEqual({
      ...magnesium,
      claims: [{ ...cramps, citations: [iom], subject: magnesium }],
    })
  })

  test('within groups and lists of groups', () => {
    expect(resolve(['evidence.citation'], cramps)).toEqual({
      ...cramps,
      evidence: [{ citation: iom, stance: 'supports' }, { stance: 'refutes' }],
    })
  })

  test('and nowhere else, even where the document is at hand', () => {
    expect(resolve(['evidence.citation'], cramps)).toHaveProperty('citations', cramps.citations)
  })

  test('back to where they came from, without end', () => {
    expect(resolve(['claims.subject'])).toEqual({ ...magnesium, claims: [{ ...cramps, subject: magnesium }] })
  })
})

test('a document that several places refer to is the same object in each, not a copy a place', () => {
  const resolver = createResolver(['to'], { nodes: [document('nodes', 'a')] }, fail)
  const one = resolver({ to: [ref('nodes', 'a'), ref('nodes', 'a')] })
  const [first, second] = isRecord(one) && Array.isArray(one.to) ? one.to : []
  expect(first).toEqual(document('nodes', 'a'))
  expect(second).toBe(first)
})

test('a field that did not come, as fields decide, is no failure', () => {
  expect(resolve(['foods.amounts.mineral'])).toEqual(magnesium)
})

test('a document that did not come is named', () => {
  const lost = { ...magnesium, claims: [ref('claims', 'lost')] }
  expect(() => resolve(['claims'], lost)).toThrow('claims/lost is missing')
})

type Node = { readonly to: number[]; readonly group: { readonly one: number } }

/** The naive way: look each reference up by a scan, and go on with what is left of each path. */
const naive = (given: Json, paths: readonly string[][], all: readonly Json[]): Json =>
  paths.reduce<Json>((copy, [head = '']) => {
    const below = paths.filter(([name]) => name === head).map(([, ...tail]) => tail)
    const deeper = below.filter((tail) => tail.length > 0)
    const one = (value: unknown): unknown => {
      if (!isRecord(value)) return value
      const target = all.find(({ type, slug }) => type === value.type && slug === value.slug)
      return naive(value.slug === undefined ? value : (target ?? fail('lost')), deeper, all)
    }
    const value = given[head]
    return head in given ? { ...copy, [head]: Array.isArray(value) ? value.map(one) : one(value) } : copy
  }, given)

test('in any graph, resolving gives what looking each reference up would, and changes nothing it was given', () => {
  const nodes = fc.array(
    fc.record<Node>({
      to: fc.array(fc.nat(4), { maxLength: 3 }),
      group: fc.record({ one: fc.nat(4) }),
    }),
    { minLength: 5, maxLength: 5 },
  )
  const paths = fc.uniqueArray(fc.constantFrom('to', 'group.one', 'to.to', 'to.group.one', 'group.one.to'))
  fc.assert(
    fc.property(nodes, paths, (graph, asked) => {
      const name = (index: number): Json => ref('nodes', `n${index}`)
      const documents = graph.map(({ to, group }, index) =>
        document('nodes', `n${index}`, { to: to.map(name), group: { one: name(group.one) } }),
      )
      const resolver = createResolver(asked, deepFreeze({ nodes: structuredClone(documents) }), fail)
      for (const given of documents) {
        expect(resolver(deepFreeze(given))).toEqual(
          naive(
            given,
            asked.map((path) => path.split('.')),
            documents,
          ),
        )
      }
    }),
  )
})
