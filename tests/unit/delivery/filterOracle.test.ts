import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Store } from '../../../src/delivery/createStore'
import { isJsonObject } from '../../../src/delivery/json'
import type { Json, JsonObject, PublishedRecord } from '../../../src/model/types'
import { createRecord, publish, publishAll, unpublish } from '../../helpers/fixtureRecords'
import { listQuery, slugsOf, storeOf } from './deliveryHelpers'

/**
 * What lists find, beside what a few lines find that look at every document served. Neither knows of the other:
 * these lines read served documents, lists read columns made from records that follow each change.
 */

type Served = { readonly [field: string]: Json }
type Value = string | number | boolean
type Leaf = {
  path: string
  operator: string
  values: Value[]
  /** `forms(name:Oxide)` of `forms(name:Oxide).fraction`; the path is then the rest. */
  list?: string
  keys?: [key: string, value: Value][]
}
type Node = Leaf | { group: 'and' | 'or'; members: Node[][] }

const texts = ['Mg', 'mg', 'Ñ', 'n', 'Zinc', 'zínc-2']
const days = ['1808-06-30', '1808-07-01', '1900-01-01']
const categories = ['macro', 'trace', 'electrolyte']
const small = fc.integer({ min: 0, max: 4 })
const slugs = ['c0', 'c1', 'c2', 'm0', 'm1']
const localised = fc.oneof(
  fc.record({ en: fc.constantFrom(...texts) }),
  fc.record({ en: fc.constantFrom(...texts), es: fc.constantFrom(...texts) }),
)
const to = (type: string, ids: string[]) => fc.constantFrom(...ids).map((id) => ({ type, id }))
const citation = to('citations', ['c0', 'c1', 'c2'])

const partial = (fields: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<JsonObject> =>
  fc.record(fields, { requiredKeys: [] }).map((value) => JSON.parse(JSON.stringify(value)))

const mineral = partial({
  name: localised,
  symbol: fc.constantFrom(...texts),
  atomicNumber: small,
  isotopes: fc.array(small, { maxLength: 3 }),
  category: fc.constantFrom(...categories),
  essential: fc.boolean(),
  discovered: fc.constantFrom(...days),
  checkedAt: fc.constantFrom(
    '2026-01-15T08:00:00.000Z',
    '2026-01-15T23:59:59.999Z',
    '2026-01-16T00:00:00.000Z',
  ),
  homeostasis: partial({ note: localised, source: citation }),
  forms: fc.array(partial({ name: localised, fraction: small, citation }), { maxLength: 3 }),
  related: fc.array(to('minerals', ['m0', 'm1']), { maxLength: 2 }),
  body: fc.array(partial({ blockType: fc.constant('claimEmbed'), claim: to('claims', ['k0', 'k1']) }), {
    maxLength: 2,
  }),
})

const claim = partial({
  statement: localised,
  subject: to('minerals', ['m0', 'm1', 'm2']),
  object: to('minerals', ['m0', 'm1', 'm2']),
})

/** Slugs of minerals and citations are not always those that their ids suggest, and change. */
const record: fc.Arbitrary<PublishedRecord> = fc.oneof(
  { weight: 5, arbitrary: recordOf('minerals', 'm', 24, mineral) },
  { weight: 2, arbitrary: recordOf('claims', 'k', 2, claim) },
  { weight: 2, arbitrary: recordOf('citations', 'c', 3, fc.constant({ title: 'T' })) },
)

function recordOf(type: string, prefix: string, count: number, fields: fc.Arbitrary<JsonObject>) {
  return fc
    .record({ number: fc.integer({ min: 0, max: count - 1 }), isRenamed: fc.boolean(), fields })
    .map(({ number, isRenamed, fields: values }) => {
      const id = `${prefix}${number}`
      return createRecord(type, isRenamed ? `${id}-new` : id, values, { id })
    })
}

type Edit = { record: PublishedRecord; isRemoval: boolean }

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ record, isRemoval: fc.constantFrom(true, false, false) }),
  {
    maxLength: 8,
  },
)

const sets = ['eq', 'ne', 'in', 'nin', 'exists']
const ordered = [...sets, 'gt', 'gte', 'lt', 'lte']
const folding = [...sets, 'contains', 'startsWith']
const someText = fc.constantFrom(...texts, 'N', 'z', 'INC')
const someSlug = fc.constantFrom(...slugs, 'c0-new', 'm0-new')

const asked = (path: string, operators: string[], value: fc.Arbitrary<Value>) =>
  fc.constantFrom(...operators).chain((operator): fc.Arbitrary<Leaf> => {
    const isSeveral = operator === 'in' || operator === 'nin'
    const one = operator === 'exists' ? fc.boolean() : value
    return fc
      .array(one, { minLength: 1, maxLength: isSeveral ? 3 : 1 })
      .map((values) => ({ path, operator, values }))
  })

const plainLeaf = fc.oneof(
  asked('slug', folding, someSlug),
  asked('name', folding, someText),
  asked('symbol', folding, someText),
  asked('atomicNumber', ordered, small),
  asked('isotopes', ordered, small),
  asked('category', sets, fc.constantFrom(...categories)),
  asked('essential', ['eq', 'ne', 'exists'], fc.boolean()),
  asked('discovered', ordered, fc.constantFrom(...days, '1850-12-31')),
  asked('checkedAt', ordered, fc.constantFrom('2026-01-15', '2026-01-15T08:00:00Z', '2026-01-16')),
  asked('homeostasis.note', folding, someText),
  asked('homeostasis.source', sets, someSlug),
  asked('forms.name', folding, someText),
  asked('forms.fraction', ordered, small),
  asked('forms.citation', sets, fc.oneof(someSlug, fc.constant('citations/c1'))),
  asked('related', sets, someSlug),
  asked('body.blockType', sets, fc.constantFrom('paragraph', 'claimEmbed')),
  asked('claims', ['eq', 'in', 'exists'], fc.constantFrom('k0', 'k1', 'k0-new')),
)

const selectedKeys = fc.uniqueArray(
  fc.oneof(
    fc.tuple(fc.constant('name'), fc.constantFrom(...texts)),
    fc.tuple(fc.constant('fraction'), small),
    fc.tuple(fc.constant('citation'), fc.constantFrom('c0', 'c1', 'citations/c2', 'c1-new')),
  ),
  { minLength: 1, maxLength: 2, selector: ([key]) => key },
)

const selectedLeaf = fc
  .tuple(
    selectedKeys,
    fc.oneof(
      asked('fraction', ordered, small),
      asked('name', folding, someText),
      asked('citation', sets, fc.constantFrom('c0', 'c1')),
    ),
  )
  .map(([keys, leaf]): Leaf => ({ ...leaf, list: 'forms', keys }))

const leaf = fc.oneof({ weight: 3, arbitrary: plainLeaf }, { weight: 1, arbitrary: selectedLeaf })
const groupOf = (member: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc.record({
    group: fc.constantFrom('and', 'or'),
    members: fc.array(fc.array(member, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  })
const inner = fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: groupOf(leaf) })
const filters: fc.Arbitrary<Node[]> = fc.array(fc.oneof(leaf, groupOf(inner)), { minLength: 1, maxLength: 3 })

/** As a query; conditions that come to the same parameter twice are given once, and so only once expected. */
const parametersOf = (nodes: readonly Node[], prefix = 'filter'): Map<string, Leaf> => {
  const written = new Map<string, Leaf>()
  let [and, or] = [0, 0]
  for (const node of nodes) {
    if (!('group' in node)) {
      written.set(`${prefix}[${writtenPath(node)}][${node.operator}]`, node)
      continue
    }
    // All members of an `or` belong to one group; a second group of the kind goes into an `and` of its own.
    if (node.group === 'or' && or > 0) {
      const wrapped = parametersOf([node], `${prefix}[and][${and}]`)
      and += 1
      for (const [name, at] of wrapped) written.set(name, at)
      continue
    }
    for (const member of node.members) {
      const at = node.group === 'or' ? or++ : and++
      for (const [name, condition] of parametersOf(member, `${prefix}[${node.group}][${at}]`)) {
        written.set(name, condition)
      }
    }
  }
  return written
}

const writtenPath = ({ path, list, keys = [] }: Leaf): string =>
  list === undefined
    ? path
    : `${list}(${keys.map(([key, value]) => `${key}:${encodeURIComponent(String(value))}`).join(',')}).${path}`

/** The same conditions as the query holds them, read back from its parameters. */
type Tree = { leaves: Leaf[]; and: Map<string, Tree>; or: Map<string, Tree> }

const emptyTree = (): Tree => ({ leaves: [], and: new Map(), or: new Map() })

const treeOf = (parameters: ReadonlyMap<string, Leaf>): Tree => {
  const root = emptyTree()
  for (const [name, condition] of parameters) {
    let at = root
    for (const [, group, index = ''] of name.matchAll(/\[(and|or)\]\[(\d+)\]/g)) {
      const members = group === 'and' ? at.and : at.or
      const next = members.get(index) ?? emptyTree()
      members.set(index, next)
      at = next
    }
    at.leaves.push(condition)
  }
  return root
}

const matches = (document: Served, { leaves, and, or }: Tree): boolean =>
  leaves.every((one) => oracle[one.operator]?.(valuesOf(document, one), one.values)) &&
  [...and.values()].every((member) => matches(document, member)) &&
  (or.size === 0 || [...or.values()].some((member) => matches(document, member)))

const at = (value: Json | undefined, path: string): Json[] => {
  const [name = '', ...rest] = path.split('.')
  const found = isJsonObject(value) ? value[name] : undefined
  const items = Array.isArray(found) ? found : found === undefined ? [] : [found]
  return rest.length === 0 ? items : items.flatMap((item) => at(item, rest.join('.')))
}

const valuesOf = (document: Served, { path, list, keys = [] }: Leaf): Json[] => {
  if (list === undefined) return at(document, path)
  return at(document, list)
    .filter((element) => keys.every(([key, value]) => oracle.eq?.(at(element, key), [value])))
    .flatMap((element) => at(element, path))
}

const plain = (text: unknown): string =>
  String(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

const isEqual = (value: Json, wanted: Value): boolean => {
  if (isJsonObject(value)) return wanted === value.slug || wanted === `${value.type}/${value.slug}`
  if (isInstant(value)) {
    return String(wanted).length === 10 ? value.startsWith(String(wanted)) : time(value) === time(wanted)
  }
  return value === wanted
}

const isInstant = (value: Json): value is string => typeof value === 'string' && /^\d{4}-.*T/.test(value)
const time = (value: unknown): number => Date.parse(String(value))

const isAbove = (value: Json, wanted: Value): boolean => {
  if (typeof value === 'number') return value > Number(wanted)
  const isDay = String(wanted).length === 10
  return isDay ? String(value).slice(0, 10) > String(wanted) : time(value) > time(wanted)
}

/** What each operator means, said as shortly as it can be. */
const oracle: Record<string, (have: Json[], want: Value[]) => boolean> = {
  eq: (have, [want = '']) => have.some((value) => isEqual(value, want)),
  ne: (have, [want = '']) => have.every((value) => !isEqual(value, want)),
  in: (have, want) => have.some((value) => want.some((other) => isEqual(value, other))),
  nin: (have, want) => have.every((value) => want.every((other) => !isEqual(value, other))),
  exists: (have, [want]) => have.length > 0 === want,
  gt: (have, [want = 0]) => have.some((value) => isAbove(value, want)),
  gte: (have, [want = 0]) => have.some((value) => isAbove(value, want) || isEqual(value, want)),
  lt: (have, [want = 0]) => have.some((value) => !isAbove(value, want) && !isEqual(value, want)),
  lte: (have, [want = 0]) => have.some((value) => !isAbove(value, want)),
  contains: (have, [want]) => have.some((value) => plain(value).includes(plain(want))),
  startsWith: (have, [want]) => have.some((value) => plain(value).indexOf(plain(want)) === 0),
}

const expectSame = (store: Store, parameters: ReadonlyMap<string, Leaf>, more: [string, string][]) => {
  const locale = new Map(more).get('locale') ?? 'en'
  const query = new URLSearchParams([...more, ['limit', '100'], ['count', 'true']])
  for (const [name, { values }] of parameters) query.set(name, values.join(','))
  const tree = treeOf(parameters)
  const expected = store.all('minerals', locale).filter((document) => matches(document, tree))
  const answer = store.list('minerals', listQuery('minerals', query.toString()))
  expect(answer.documents.map(({ slug }) => slug).sort()).toEqual(expected.map(({ slug }) => slug).sort())
  expect(answer.total).toBe(expected.length)
}

const isWithinLimits = (nodes: Node[]): boolean => {
  const names = [...parametersOf(nodes).keys()]
  return names.length <= 20 && names.every((name) => (name.match(/\[(and|or)\]/g) ?? []).length <= 3)
}
const locales = fc.constantFrom('en', 'es')
const sorts = fc.constantFrom(
  'slug',
  '-name',
  'atomicNumber',
  '-category,name',
  '-forms(citation:c1).fraction',
  'forms(fraction:1).name,-discovered',
)

/** Filters and an order of the same path, which lists answer by where in the order the matches lie. */
const aligned: fc.Arbitrary<[Node[], string]> = fc
  .tuple(
    fc.oneof(
      asked('atomicNumber', ordered, small),
      asked('category', sets, fc.constantFrom(...categories)),
      asked('discovered', ordered, fc.constantFrom(...days)),
      asked('slug', folding, someSlug),
      fc
        .tuple(fc.constantFrom(...texts.slice(0, 2)), asked('fraction', ordered, small))
        .map(([name, one]): Leaf => ({ ...one, list: 'forms', keys: [['name', name]] })),
    ),
    fc.array(leaf, { maxLength: 1 }),
    fc.constantFrom('', '-'),
  )
  .map(([one, others, sign]) => [[one, ...others], `${sign}${writtenPath(one)}`])

/** Of several values of one document more than one may match. */
const repeated: fc.Arbitrary<[Node[], string]> = fc.tuple(
  fc.array(asked('isotopes', ['in', 'gte', 'lt'], small), { minLength: 1, maxLength: 1 }),
  fc.constantFrom('slug', '-slug'),
)

const questionAndSort: fc.Arbitrary<[Node[], string]> = fc.oneof(
  aligned,
  repeated,
  fc.tuple(filters.filter(isWithinLimits), sorts),
)

describe('filters, groups of them and selected elements', () => {
  test('find what their meaning says', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 40 }),
        filters.filter(isWithinLimits),
        locales,
        sorts,
        (records, given, locale, sort) => {
          const store = storeOf(publishAll(records))
          expectSame(store, parametersOf(given), [
            ['locale', locale],
            ['sort', sort],
          ])
        },
      ),
      { numRuns: 400 },
    )
  })

  test('go on finding it after any edits, however often they were asked before', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 20 }),
        fc.array(edits, { minLength: 1, maxLength: 4 }),
        fc.array(filters.filter(isWithinLimits), { minLength: 1, maxLength: 3 }),
        locales,
        sorts,
        (records, rounds, questions, locale, sort) => {
          const store = storeOf(publishAll(records))
          const askAll = (): void => {
            for (const question of questions) {
              expectSame(store, parametersOf(question), [
                ['locale', locale],
                ['sort', sort],
              ])
            }
          }
          askAll()
          for (const round of rounds) {
            applyAll(store, round)
            askAll()
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('are in the order of a store that is made anew, page by page', () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 40 }),
        edits,
        questionAndSort,
        fc.integer({ min: 1, max: 3 }),
        (records, changes, [given, sort], limit) => {
          const store = storeOf(publishAll(records))
          const query = new URLSearchParams({ sort })
          for (const [name, { values }] of parametersOf(given)) query.set(name, values.join(','))
          walk(store, query, limit)
          applyAll(store, changes)
          const anew = storeOf(publishAll(liveRecords(records, changes)))
          expect(walk(store, query, limit)).toEqual(slugsOf(anew, 'minerals', `${query}&limit=100`))
        },
      ),
      { numRuns: 400 },
    )
  })
})

const applyAll = (store: Store, changes: readonly Edit[]): void => {
  for (const { record: edited, isRemoval } of changes) {
    const revision = store.revision + 1
    store.apply(isRemoval ? unpublish(edited, revision) : publish(edited, revision))
  }
}

const liveRecords = (records: readonly PublishedRecord[], changes: readonly Edit[]): PublishedRecord[] => {
  const live = new Map<string, PublishedRecord>()
  for (const edit of [...records.map((one) => ({ record: one, isRemoval: false })), ...changes]) {
    const key = `${edit.record.type}/${edit.record.id}`
    if (edit.isRemoval) live.delete(key)
    else live.set(key, edit.record)
  }
  return [...live.values()]
}

/** No walk here has that many documents: one that comes to it goes in circles. */
const mostDocuments = 100

const walk = (store: Store, query: URLSearchParams, limit: number): string[] => {
  const walked: string[] = []
  let cursor: string | undefined = ''
  while (cursor !== undefined) {
    expect(walked.length).toBeLessThan(mostDocuments)
    const page = store.list(
      'minerals',
      listQuery('minerals', `${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`),
    )
    walked.push(...page.documents.map(({ slug }) => slug))
    cursor = page.next
  }
  return walked
}
