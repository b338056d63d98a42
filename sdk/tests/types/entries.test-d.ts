import { expectTypeOf, test } from 'vitest'
import { createClient } from '../../src/index.js'
import type { Claim, ErrorCode, ProblemCode } from '../../src/index.js'
import { events } from '../../src/events/index.js'
import { query, type TypedDocument } from '../../src/graphql/index.js'
import { lookup, search, taxonomy } from '../../src/search/index.js'
import { snapshot } from '../../src/snapshot/index.js'
import { sync } from '../../src/sync/index.js'

const client = createClient({ baseUrl: 'https://cms.example.org' })

test('search takes the types and grades that there are', async () => {
  const page = await search(client, { q: 'iron', type: ['minerals'], certainty: ['high'] })
  expectTypeOf(page.items[0]!.score).toEqualTypeOf<number>()
  expectTypeOf(page.facets.certainty[0]!.value).toEqualTypeOf<Claim['certainty']>()
  // @ts-expect-error -- no such type
  search(client, { q: 'iron', type: ['mineral'] })
  // @ts-expect-error -- no such grade
  search(client, { q: 'iron', certainty: ['certain'] })
  // @ts-expect-error -- nothing to look for
  search(client, {})
})

test('what a code leads to is told apart by type', async () => {
  const { items } = await lookup(client, { system: 'icd10', code: 'R25.2' })
  for (const item of items) {
    if (item.type === 'symptoms') expectTypeOf(item.type).toEqualTypeOf<'symptoms'>()
    // @ts-expect-error -- not every document has a symbol
    item.symbol
  }
  // @ts-expect-error -- no such register
  lookup(client, { system: 'icd9', code: 'x' })
  expectTypeOf((await taxonomy(client, 'food-groups')).terms[0]!.count).toEqualTypeOf<number>()
})

test('changes and tombstones are told apart by kind', async () => {
  for await (const { changes, cursor } of sync(client)) {
    expectTypeOf(cursor).toEqualTypeOf<string>()
    for (const change of changes) {
      if (change.kind === 'publish') expectTypeOf(change.document.slug).toEqualTypeOf<string>()
      // @ts-expect-error -- what was taken back has no document
      else change.document
    }
  }
})

test('events and documents of a snapshot are told apart', async () => {
  for await (const event of events(client)) {
    if (event.event === 'change') expectTypeOf(event.kind).toEqualTypeOf<'publish' | 'unpublish'>()
    // @ts-expect-error -- a reset names no document
    else event.slug
  }
  for (const document of (await snapshot(client)).documents()) {
    if (document.type === 'claims') expectTypeOf(document).toEqualTypeOf<Claim>()
    // @ts-expect-error -- not every document is a claim
    document.certainty
  }
})

test('a query has the types of its document, or those it is given', async () => {
  type Answer = { mineral: { name: string } | null }
  const typed: TypedDocument<Answer, { slug: string }> = { kind: 'Document', definitions: [] }
  const answer = await query(client, typed, { variables: { slug: 'zinc' } })
  expectTypeOf(answer).toEqualTypeOf<Answer>()
  // @ts-expect-error -- the variable is required
  query(client, typed)
  // @ts-expect-error -- not a text
  query(client, typed, { variables: { slug: 1 } })
  expectTypeOf(await query<Answer>(client, '{ mineral(slug: "zinc") { name } }')).toEqualTypeOf<Answer>()
  expectTypeOf(await query(client, '{ x }')).toEqualTypeOf<unknown>()
})

test('codes are those of the server, and yet open to newer ones', () => {
  expectTypeOf<'cursor-too-old'>().toExtend<ProblemCode>()
  // @ts-expect-error -- no code of the server
  const misspelt: ProblemCode = 'cursor-to-old'
  const newer: ErrorCode = 'a-code-of-tomorrow'
  return [misspelt, newer]
})
