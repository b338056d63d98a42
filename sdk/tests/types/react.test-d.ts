import { expectTypeOf, test } from 'vitest'
import type { Citation, Claim, Meta, Mineral, Ref } from '../../src/index.js'
import { useDocument, useList, useSuspenseDocument, useSuspenseList } from '../../src/react/index.js'
import { createPrefetch } from '../../src/react/server/index.js'
import type { Client } from '../../src/index.js'

declare const client: Client

test('hooks give what the client gives', () => {
  const { data, meta } = useSuspenseDocument('minerals', 'zinc')
  expectTypeOf(data).toEqualTypeOf<Mineral>()
  expectTypeOf(meta).toEqualTypeOf<Meta>()

  const included = useSuspenseDocument('minerals', 'zinc', { include: ['claims.citations'] })
  expectTypeOf(included.data.claims[0]!.citations[0]!).toEqualTypeOf<Citation>()
  const plain = useSuspenseDocument('minerals', 'zinc')
  expectTypeOf(plain.data.claims[0]!).toExtend<Ref<'claims'>>()
  // @ts-expect-error -- not included, so it is a link
  void plain.data.claims[0]!.statement

  const narrow = useSuspenseList('claims', { fields: ['statement'], filter: { certainty: 'high' } })
  expectTypeOf(narrow.items).toEqualTypeOf<Pick<Claim, 'type' | 'slug' | 'statement'>[]>()
  // @ts-expect-error -- not among the fields
  void narrow.items[0]!.certainty

  const references = useSuspenseDocument('intake-references', 'x')
  expectTypeOf(references.data.value).toBeNumber()
})

test('what may not be there yet says so', () => {
  const { data, isLoading } = useDocument('minerals', 'zinc', { fields: ['symbol'] })
  expectTypeOf(data?.symbol).toEqualTypeOf<string | undefined>()
  expectTypeOf(isLoading).toBeBoolean()
  // @ts-expect-error -- it may not be there
  void data.symbol

  const { items } = useList('foods')
  // @ts-expect-error -- they may not be there
  void items.length
})

test('once the data are there the meta are', () => {
  const mineral = useDocument('minerals', 'zinc')
  if (mineral.data) expectTypeOf(mineral.meta.disclaimer).toBeString()
})

test('what does not exist is refused', () => {
  // @ts-expect-error -- no such type
  useDocument('mineral', 'zinc')
  // @ts-expect-error -- no such path
  useDocument('minerals', 'zinc', { include: ['clams'] })
  // @ts-expect-error -- no such field
  useList('foods', { fields: ['colour'] })
})

test('and so it is on the server', async () => {
  const { data } = await createPrefetch(client).document('minerals', 'zinc', { include: ['claims'] })
  expectTypeOf(data.claims[0]!).toEqualTypeOf<Claim>()
})
