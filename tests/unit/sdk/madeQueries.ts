import fc from 'fast-check'
import type { Store as ServerStore } from '../../../src/delivery/createStore'
import {
  deriveQueryModel,
  type FilterModel,
  type QueryModel,
  type TypeQueryModel,
} from '../../../src/delivery/queryModel'
import { valuesAt } from '../../../src/delivery/valuesAt'
import type { ContentModel } from '../../../src/model/types'
import type { ReadOptions } from '../../../sdk/src/toQuery'

export type MadeQuery = { readonly type: string; readonly options: ReadOptions }

type Conditions = Record<string, unknown>

/** Lists that the server answers, of paths, operators and values that there are in the edition. */
export const madeQueries = (model: ContentModel, store: ServerStore): fc.Arbitrary<MadeQuery> => {
  const queryModel = deriveQueryModel(model)
  const values = new Map<string, unknown[]>()

  const valuesOf = (type: string, { path }: FilterModel): unknown[] => {
    const key = `${type} ${path}`
    const known = values.get(key)
    if (known) return known
    const found = store.all(type, 'en').flatMap((document) => valuesAt(document, path.split('.')))
    const made = [...new Set(found.map(writtenAs))].slice(0, 60)
    values.set(key, made)
    return made
  }

  const condition = (type: string, filter: FilterModel): fc.Arbitrary<unknown> => {
    const known = valuesOf(type, filter)
    const value = fc
      .constantFrom(...(known.length > 0 ? known : ['none-there']))
      .chain((one) => near(one, filter))
    return fc.constantFrom(...filter.operators).chain((operator): fc.Arbitrary<unknown> => {
      if (operator === 'exists') return fc.boolean().map((exists) => ({ exists }))
      if (operator === 'in' || operator === 'nin') {
        return fc
          .array(
            value.map((one) => (typeof one === 'string' ? one.replace(/,.*/s, '') || 'none' : one)),
            { minLength: 1, maxLength: 3 },
          )
          .map((list) => ({ [operator]: list }))
      }
      if (operator === 'contains' || operator === 'startsWith') {
        return fc.tuple(value, fc.nat(8), fc.integer({ min: 1, max: 6 })).map(([one, from, length]) => {
          const start = operator === 'contains' ? from : 0
          return {
            [operator]:
              String(one)
                .slice(start, start + length)
                .toUpperCase() || 'a',
          }
        })
      }
      return value.map((one) => ({ [operator]: one }))
    })
  }

  const path = (type: string, { filters, lists }: TypeQueryModel): fc.Arbitrary<Conditions> => {
    const usable = filters.filter((filter) => valuesOf(type, filter).length > 0)
    const plain = fc
      .constantFrom(...usable)
      .chain((filter) => condition(type, filter).map((one) => ({ [filter.path]: one })))
    const selectable = lists.filter((list) =>
      list.keys.some((key) => usable.some((one) => one.path === `${list.path}.${key}`)),
    )
    if (selectable.length === 0) return plain
    const selected = fc.constantFrom(...selectable).chain((list) => {
      const inside = usable.filter(
        (one) =>
          one.path.startsWith(`${list.path}.`) && list.keys.includes(one.path.slice(list.path.length + 1)),
      )
      return fc.tuple(fc.constantFrom(...inside), fc.constantFrom(...inside)).chain(([key, target]) =>
        fc.tuple(fc.constantFrom(...valuesOf(type, key)), condition(type, target)).map(([value, one]) => ({
          [`${list.path}(${key.path.slice(list.path.length + 1)}:${encoded(value)}).${target.path.slice(list.path.length + 1)}`]:
            one,
        })),
      )
    })
    return fc.oneof({ arbitrary: plain, weight: 3 }, { arbitrary: selected, weight: 1 })
  }

  const filterOf = (type: string, query: TypeQueryModel): fc.Arbitrary<Conditions> => {
    const some = fc
      .array(path(type, query), { minLength: 1, maxLength: 2 })
      .map((list): Conditions => Object.assign({}, ...list))
    const group = fc
      .tuple(fc.constantFrom('or', 'and'), fc.array(some, { minLength: 1, maxLength: 3 }))
      .map(([name, members]): Conditions => ({ [name]: members }))
    return fc.oneof(
      fc.constant({}),
      some,
      some,
      group,
      fc.tuple(some, group).map(([a, b]) => ({ ...a, ...b })),
    )
  }

  const sortOf = (query: TypeQueryModel): fc.Arbitrary<string[] | undefined> =>
    fc.option(
      fc.array(
        fc
          .tuple(fc.constantFrom(...query.sorts), fc.boolean())
          .map(([one, isDown]) => (isDown ? `-${one}` : one)),
        { minLength: 1, maxLength: 3 },
      ),
      { nil: undefined },
    )

  const of = (type: string, query: TypeQueryModel): fc.Arbitrary<MadeQuery> =>
    fc
      .record({
        filter: filterOf(type, query),
        sort: sortOf(query),
        limit: fc.constantFrom(1, 3, 20, 100),
        count: fc.boolean(),
      })
      .map((options) => ({ type, options }))

  return fc.oneof(...typesOf(queryModel, store).map(([type, query]) => of(type, query)))
}

const typesOf = (queryModel: QueryModel, store: ServerStore): [string, TypeQueryModel][] =>
  Object.entries(queryModel).filter(([type]) => store.count(type) > 0)

const writtenAs = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'slug' in value ? value.slug : value

const encoded = (value: unknown): string =>
  encodeURIComponent(String(value)).replaceAll('(', '%28').replaceAll(')', '%29')

/** The value, or of numbers and days one beside it. */
const near = (value: unknown, { kind, format }: FilterModel): fc.Arbitrary<unknown> => {
  if (kind === 'number' && typeof value === 'number') return fc.constantFrom(value, value - 0.5, value + 1)
  if (kind === 'date')
    return fc.constantFrom(
      ...(format === 'date-time' ? [String(value).slice(0, 10), value] : [String(value).slice(0, 10)]),
    )
  return fc.constant(value)
}
