import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStore } from '../../../src/delivery/createStore'
import { fixtureModel } from '../../helpers/fixtureModel'
import { createRecord, fixtureRecords, publishAll } from '../../helpers/fixtureRecords'
import { startApp, type RunningApp } from '../api/startApp'
import { bodyOf, dataOf, postGraphql } from './askGraphql'

const categories = ['macro', 'trace', 'electrolyte']

const more = Array.from({ length: 24 }, (_, index) =>
  createRecord('minerals', `m${index}`, {
    name: { en: `Mineral ${index % 7}` },
    symbol: `M${index}`,
    category: categories[index % 3] ?? 'macro',
    atomicNumber: index % 5,
    ...(index % 4 === 0 ? {} : { essential: index % 2 === 0 }),
    discovered: `18${String(10 + index)}-01-01`,
    forms: [{ name: { en: 'Salt' }, fraction: index / 10 }],
  }),
)

const manyClaims = Array.from({ length: 25 }, (_, index) =>
  createRecord('claims', `c${String(index).padStart(2, '0')}`, {
    statement: { en: `Claim ${index}` },
    subject: { type: 'minerals', id: 'id-iron' },
    certainty: index % 2 === 0 ? 'very-low' : 'high',
  }),
)

let app: RunningApp
beforeAll(async () => {
  const store = createStore(fixtureModel)
  store.load(publishAll([...fixtureRecords, ...more, ...manyClaims]))
  app = await startApp({ store })
})
afterAll(() => app.close())

type RestList = { data: { slug: string }[]; meta: { total?: number }; links: { next?: string } }
const isRestList = (content: unknown): content is RestList =>
  typeof content === 'object' && content !== null && 'data' in content

const restList = async (path: string): Promise<RestList> => {
  const content = (await app.ask(path)).json()
  if (!isRestList(content)) throw new Error(`${path}: ${JSON.stringify(content)}`)
  return content
}

const restSlugs = async (path: string): Promise<string[]> =>
  (await restList(path)).data.map(({ slug }) => slug)

type Page = {
  nodes: { slug: string }[]
  edges: { cursor: string; node: { slug: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  totalCount: number
}
const isPaged = (data: unknown): data is { page: Page } =>
  typeof data === 'object' && data !== null && 'page' in data

const isHolder = (data: unknown): data is { holder: { page: Page } } =>
  typeof data === 'object' && data !== null && 'holder' in data && isPaged(data.holder)

const pageFields =
  'nodes { slug } edges { cursor node { slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount'

const askPage = async (field: string, variables: object = {}, declared = ''): Promise<Page> => {
  const data = await dataOf(app, `query ${declared} { page: ${field} { ${pageFields} } }`, variables)
  if (!isPaged(data)) throw new Error(JSON.stringify(data))
  return data.page
}

const slugsOf = ({ nodes }: Page): string[] => nodes.map(({ slug }) => slug)

describe('a connection', () => {
  test.each([
    ['minerals', ''],
    ['minerals(sort: [atomicNumber_DESC, name_ASC])', '&sort=-atomicNumber,name'],
    ['minerals(filter: { category: { eq: trace } })', '&filter[category]=trace'],
    ['claims(sort: [certainty_ASC])', '&sort=certainty'],
    ['minerals(orderBy: "-forms(name:Salt).fraction,name")', '&sort=-forms(name:Salt).fraction,name'],
    ['citations', ''],
  ])('of %s, walked to its end, is the list that REST gives', async (field, query) => {
    const name = field.split('(')[0] ?? ''
    const [, args = ''] = /\((.*)\)$/.exec(field) ?? []
    const all = await restSlugs(`/v1/${name}?limit=100${query}`)
    const walked: string[] = []
    for (let after: string | null = null, isMore = true; isMore;) {
      const page = await askPage(`${name}(first: 4, after: $after, ${args})`, { after }, '($after: String)')
      walked.push(...slugsOf(page))
      expect(page.edges.map(({ node }) => node)).toEqual(page.nodes)
      expect(page.edges.at(0)?.cursor).toBe(page.pageInfo.startCursor)
      expect(page.edges.at(-1)?.cursor).toBe(page.pageInfo.endCursor)
      expect(page.totalCount).toBe(all.length)
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      after = page.pageInfo.endCursor
      isMore = page.pageInfo.hasNextPage
    }
    expect(walked).toEqual(all)
  })

  test('has the cursors of the same list in REST', async () => {
    const { links } = await restList('/v1/minerals?limit=3')
    const cursor = new URL(links.next ?? '', 'http://x').searchParams.get('cursor')
    expect((await askPage('minerals(first: 3)')).pageInfo.endCursor).toBe(cursor)
  })

  test('goes on after any of its edges', async () => {
    const { edges, nodes } = await askPage('minerals(first: 10)')
    const after = edges[3]?.cursor
    const rest = await askPage('minerals(first: 6, after: $after)', { after }, '($after: String)')
    expect(rest.nodes).toEqual(nodes.slice(4))
  })

  test('of what refers to a document can be walked too', async () => {
    const walked: string[] = []
    for (let after: string | null = null, isMore = true; isMore;) {
      const query = `query ($after: String) { holder: mineral(slug: "iron") {
        page: claims(first: 10, after: $after) { ${pageFields} } } }`
      const data = await dataOf(app, query, { after })
      if (!isHolder(data)) throw new Error(JSON.stringify(data))
      const { page } = data.holder
      expect(page.totalCount).toBe(25)
      walked.push(...slugsOf(page))
      after = page.pageInfo.endCursor
      isMore = page.pageInfo.hasNextPage
    }
    expect(walked).toEqual(manyClaims.map(({ slug }) => slug))
  })

  test('without documents has no cursors', async () => {
    expect(await askPage('minerals(filter: { slug: { eq: "nothing" } })')).toEqual({
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      totalCount: 0,
    })
  })

  test.each([
    ['minerals(first: 0)', 'INVALID_VALUE', 'first'],
    ['minerals(first: 101)', 'INVALID_VALUE', 'first'],
    ['minerals(after: "x")', 'INVALID_CURSOR', 'after'],
    ['minerals(filter: { discovered: { gt: "1808-02-30" } })', 'INVALID_VALUE', 'filter.discovered.gt'],
    ['minerals(filter: { name: { eq: null } })', 'INVALID_VALUE', 'filter.name.eq'],
    ['minerals(filter: { name: { in: [] } })', 'QUERY_TOO_LARGE', 'filter.name.in'],
    ['claims(filter: { subject: { eq: "people/ana" } })', 'INVALID_VALUE', 'filter.subject.eq'],
    [
      'minerals(sort: [name_ASC, name_ASC, name_ASC, name_ASC, name_ASC, name_ASC])',
      'QUERY_TOO_LARGE',
      'sort',
    ],
    [
      'minerals(filter: { forms: { where: {}, name: { eq: "x" } } })',
      'QUERY_TOO_LARGE',
      'filter.forms.where',
    ],
    ['minerals(orderBy: "x")', 'UNKNOWN_SORT', 'orderBy'],
    ['minerals(sort: [name_ASC], orderBy: "name")', 'INVALID_VALUE', 'orderBy'],
    [`minerals(filter: { or: [${'{ name: { eq: "x" } } '.repeat(21)}] })`, 'QUERY_TOO_LARGE', 'filter'],
    [
      'minerals(filter: { or: [{ or: [{ or: [{ or: [{ name: { eq: "x" } }] }] }] }] })',
      'QUERY_TOO_LARGE',
      'filter',
    ],
  ])('%s is refused with %s, the rest of the query is answered', async (field, code, argument) => {
    const answer = await postGraphql(app, {
      query: `{ list: ${field} { totalCount } other: mineral(slug: "iron") { slug } }`,
    })
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(bodyOf(answer)).toMatchObject({
      data: { list: null, other: { slug: 'iron' } },
      errors: [{ path: ['list'], extensions: { code, argument, allowed: expect.any(Array) } }],
    })
  })

  test('refuses the cursor of another list', async () => {
    const { pageInfo } = await askPage('minerals(first: 3)')
    const query = 'query ($after: String) { claims(after: $after) { totalCount } }'
    const answer = await postGraphql(app, { query, variables: { after: pageInfo.endCursor } })
    expect(bodyOf(answer).errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }])
  })
})

describe('a filter', () => {
  test.each([
    ['minerals', '{ name: { contains: "mag" } }', 'filter[name][contains]=mag'],
    ['minerals', '{ name: { ne: "Zinc" } }', 'filter[name][ne]=Zinc'],
    ['minerals', '{ category: { in: [macro, trace] } }', 'filter[category][in]=macro,trace'],
    ['minerals', '{ essential: { eq: true } }', 'filter[essential]=true'],
    ['minerals', '{ essential: { exists: false } }', 'filter[essential][exists]=false'],
    [
      'minerals',
      '{ atomicNumber: { gte: 2, lt: 4 } }',
      'filter[atomicNumber][gte]=2&filter[atomicNumber][lt]=4',
    ],
    ['minerals', '{ discovered: { lte: "1815-01-01" } }', 'filter[discovered][lte]=1815-01-01'],
    ['minerals', '{ publishedAt: { eq: "2026-02-01" } }', 'filter[publishedAt]=2026-02-01'],
    ['minerals', '{ forms_fraction: { gt: 0.5 } }', 'filter[forms.fraction][gt]=0.5'],
    ['minerals', '{ related: { eq: "zinc" } }', 'filter[related]=zinc'],
    ['minerals', '{ claims: { exists: true } }', 'filter[claims][exists]=true'],
    ['minerals', '{ body_blockType: { eq: paragraph } }', 'filter[body.blockType]=paragraph'],
    ['minerals', '{ governance_reviewState: { eq: in_review } }', 'filter[governance.reviewState]=in-review'],
    ['claims', '{ certainty: { eq: very_low } }', 'filter[certainty]=very-low'],
    [
      'claims',
      '{ subject: { in: ["minerals/iron", "minerals/zinc"] } }',
      'filter[subject][in]=minerals/iron,minerals/zinc',
    ],
    [
      'minerals',
      '{ category: { eq: trace }, or: [{ atomicNumber: { eq: 1 } }, { and: [{ name: { startsWith: "z" } }] }] }',
      'filter[category]=trace&filter[or][0][atomicNumber]=1&filter[or][1][name][startsWith]=z',
    ],
    [
      'minerals',
      '{ forms: { where: { name: "Salt" }, fraction: { gt: 1.5 } } }',
      'filter[forms(name:Salt).fraction][gt]=1.5',
    ],
    [
      'claims',
      '{ evidence: { where: { citation: "de-baaij-2015", note: "small" }, note: { exists: true } } }',
      'filter[evidence(citation:de-baaij-2015,note:small).note][exists]=true',
    ],
    ['minerals', '{}', ''],
    ['minerals', '{ name: {}, or: [] }', ''],
  ])('of %s: %s gives what REST gives for "%s"', async (type, filter, query) => {
    const wanted = await restSlugs(`/v1/${type}?limit=100&${query}`)
    const page = await askPage(`${type}(first: 100, filter: ${filter})`)
    expect(slugsOf(page)).toEqual(wanted)
    expect(page.totalCount).toBe(wanted.length)
  })

  test('gives what REST gives, whatever is combined', async () => {
    const numbers = fc.constantFrom(0, 1, 2, 3, 4)
    const atomicNumber = fc.dictionary(fc.constantFrom('gt', 'gte', 'lt', 'lte', 'ne'), numbers, {
      minKeys: 1,
    })
    const conditions = fc.record(
      {
        atomicNumber,
        category: fc.constantFrom(...categories).map((eq) => ({ eq })),
        name: fc.constantFrom('1', 'mineral', 'ZIN').map((contains) => ({ contains })),
        forms_fraction: fc.constantFrom(0.3, 1, 2).map((gt) => ({ gt })),
      },
      { requiredKeys: [] },
    )
    const sorts = fc.uniqueArray(fc.constantFrom('name', 'atomicNumber', 'category', 'slug'), {
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(conditions, sorts, fc.boolean(), async (filter, sort, isDescending) => {
        const search = new URLSearchParams({ limit: '100' })
        for (const [path, operators] of Object.entries(filter)) {
          for (const [operator, value] of Object.entries(operators)) {
            search.set(`filter[${path.replace('_', '.')}][${operator}]`, String(value))
          }
        }
        if (sort.length > 0)
          search.set('sort', sort.map((path) => `${isDescending ? '-' : ''}${path}`).join(','))
        const page = await askPage(
          'minerals(first: 100, filter: $filter, sort: $sort)',
          { filter, sort: sort.map((path) => `${path}_${isDescending ? 'DESC' : 'ASC'}`) },
          '($filter: MineralFilter, $sort: [MineralSort!])',
        )
        expect(slugsOf(page)).toEqual(await restSlugs(`/v1/minerals?${search}`))
      }),
      { numRuns: 60 },
    )
  })
})
