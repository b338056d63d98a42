import { expectTypeOf, test } from 'vitest'
import { createClient } from '../../src/index.js'
import type {
  Citation,
  Claim,
  Food,
  Meta,
  Mineral,
  Page,
  Person,
  Ref,
  ResponseInfo,
  Symptom,
} from '../../src/index.js'

const client = createClient({ baseUrl: 'https://cms.example.org' })

test('without include a reference is a Ref, branded by what it refers to', async () => {
  const mineral = await client.minerals.get('magnesium')
  expectTypeOf(mineral).toEqualTypeOf<Mineral>()
  expectTypeOf(mineral.claims).toEqualTypeOf<Ref<'claims'>[]>()
  expectTypeOf<Ref<'claims'>>().not.toMatchTypeOf<Ref<'citations'>>()
  expectTypeOf<Ref<'claims'>>().not.toMatchTypeOf<Claim>()
  // @ts-expect-error -- a Ref has no statement: it was not included
  mineral.claims[0]?.statement
})

test('an included reference is the whole document, and what it refers to stays a Ref', async () => {
  const mineral = await client.minerals.get('magnesium', { include: ['claims'] })
  expectTypeOf(mineral.claims).toEqualTypeOf<Claim[]>()
  expectTypeOf(mineral.foods).toEqualTypeOf<Ref<'foods'>[]>()
  expectTypeOf(mineral.claims[0]!.citations).toEqualTypeOf<Ref<'citations'>[]>()
  expectTypeOf<Omit<typeof mineral, 'claims'>>().toEqualTypeOf<Omit<Mineral, 'claims'>>()
})

test('a path of two hops includes both', async () => {
  const mineral = await client.minerals.get('magnesium', { include: ['claims.citations'] })
  expectTypeOf(mineral.claims[0]!.citations).toEqualTypeOf<Citation[]>()
  expectTypeOf(mineral.claims[0]!.citations[0]!.claims).toEqualTypeOf<Ref<'claims'>[]>()
})

test('paths of one beginning add up', async () => {
  const mineral = await client.minerals.get('magnesium', {
    include: ['claims.citations', 'claims.governance.author', 'foods'],
  })
  expectTypeOf(mineral.claims[0]!.citations).toEqualTypeOf<Citation[]>()
  expectTypeOf(mineral.claims[0]!.governance.author).toEqualTypeOf<Person | undefined>()
  expectTypeOf(mineral.claims[0]!.governance.reviewer).toEqualTypeOf<Ref<'people'> | undefined>()
  expectTypeOf(mineral.foods).toEqualTypeOf<Food[]>()
})

test('a path leads through groups and lists of groups', async () => {
  const claim = await client.claims.get('c', { include: ['evidence.citation', 'governance.author'] })
  expectTypeOf(claim.evidence[0]!.citation).toEqualTypeOf<Citation | undefined>()
  expectTypeOf(claim.evidence[0]!.stance).toEqualTypeOf<Claim['evidence'][number]['stance']>()
  expectTypeOf(claim.governance.author).toEqualTypeOf<Person | undefined>()
  expectTypeOf(claim.citations).toEqualTypeOf<Ref<'citations'>[]>()
})

test('a reference to one of several types is told apart by type', async () => {
  const { subject } = await client.claims.get('c', { include: ['subject'] })
  if (subject?.type === 'minerals') expectTypeOf(subject).toEqualTypeOf<Mineral>()
  if (subject?.type === 'symptoms') expectTypeOf(subject).toEqualTypeOf<Symptom>()
})

test('blocks are told apart by blockType, included or not', async () => {
  const article = await client.articles.get('a', { include: ['body.claim.citations'] })
  for (const block of article.body) {
    if ('claim' in block && block.claim) expectTypeOf(block.claim.citations).toEqualTypeOf<Citation[]>()
  }
})

test('fields leave only what was named, with type, slug and what an include passes through', async () => {
  const mineral = await client.minerals.get('magnesium', { fields: ['name', 'symbol'] })
  expectTypeOf(mineral).toEqualTypeOf<Pick<Mineral, 'type' | 'slug' | 'name' | 'symbol'>>()
  // @ts-expect-error -- not asked for
  mineral.summary

  const more = await client.minerals.get('magnesium', { fields: ['name'], include: ['claims'] })
  expectTypeOf<keyof typeof more>().toEqualTypeOf<'type' | 'slug' | 'name' | 'claims'>()
  expectTypeOf(more.claims).toEqualTypeOf<Claim[]>()
})

test('fieldsOf leaves only what was named of included documents', async () => {
  const mineral = await client.minerals.get('magnesium', {
    include: ['claims.citations', 'foods'],
    fieldsOf: { claims: ['statement'], citations: ['title', 'year'] },
  })
  type SparseClaim = (typeof mineral.claims)[number]
  expectTypeOf<keyof SparseClaim>().toEqualTypeOf<'type' | 'slug' | 'statement' | 'citations'>()
  expectTypeOf<SparseClaim['citations']>().toEqualTypeOf<
    Pick<Citation, 'type' | 'slug' | 'title' | 'year'>[]
  >()
  expectTypeOf(mineral.foods).toEqualTypeOf<Food[]>()
})

test('lists, pages and iterations hold the same', async () => {
  const page = await client.minerals.list({ include: ['foods'] })
  type Item = Omit<Mineral, 'foods'> & { foods: Food[] }
  expectTypeOf(page.items[0]!.foods).toEqualTypeOf<Item['foods']>()
  expectTypeOf(page.meta).toEqualTypeOf<Meta>()
  expectTypeOf(await page.next()).toEqualTypeOf<typeof page | undefined>()
  for await (const mineral of client.minerals.iterate({ fields: ['name'] })) {
    expectTypeOf(mineral).toEqualTypeOf<Pick<Mineral, 'type' | 'slug' | 'name'>>()
  }
  expectTypeOf(await client.people.list()).toEqualTypeOf<Page<Person>>()
})

test('withResponse gives data, meta and response', async () => {
  const whole = await client.minerals.get('magnesium', { fields: ['name'] }).withResponse()
  expectTypeOf(whole.data).toEqualTypeOf<Pick<Mineral, 'type' | 'slug' | 'name'>>()
  expectTypeOf(whole.meta).toEqualTypeOf<Meta>()
  expectTypeOf(whole.response).toEqualTypeOf<ResponseInfo>()
})

test('a choice made while running gives a result that may be either', async () => {
  const isLong = Math.random() > 0.5
  const mineral = await client.minerals.get('magnesium', { include: isLong ? ['foods'] : [] })
  expectTypeOf(mineral.foods).toEqualTypeOf<Food[] | Ref<'foods'>[]>()
})
