import type { ContentModel, TypeModel } from '../model/types'
import { isList, listFieldPaths, type FieldPath } from './fieldPaths'

/**
 * What a reader may ask of each type, derived from the content model: the allow-lists behind `fields`,
 * `filter[…]`, `sort` and `include`. The API refuses what is not listed; OpenAPI describes what is.
 */
export type QueryModel = Readonly<Record<string, TypeQueryModel>>

export type TypeQueryModel = {
  /** Names allowed in `fields`: the top-level fields and the four that every document has. */
  readonly fields: readonly string[]
  readonly filters: readonly FilterModel[]
  /** The same by path. */
  readonly filterAt: ReadonlyMap<string, FilterModel>
  /** Lists whose elements can be selected: `amounts(mineral:magnesium).amount`. */
  readonly lists: readonly ListModel[]
  /** Paths allowed in `sort`, each also with a leading `-`. Only values that a document has at most once. */
  readonly sorts: readonly string[]
  /** Paths allowed in `include`, of one or two hops. */
  readonly includes: readonly string[]
  /** The one-hop include paths with the types they lead to. */
  readonly references: readonly ReferencePath[]
  /** What `sort` is when it is not given. Ties are always broken by slug. */
  readonly defaultSort: readonly string[]
}

/** A list of groups or blocks. Its paths are dotted, from the element. */
export type ListModel = {
  /** Dotted path from the document's root. */
  readonly path: string
  /** What elements can be selected by, and what of those selected can be filtered by. */
  readonly keys: readonly string[]
  /** What of those selected can be sorted by: what an element has at most once. */
  readonly sorts: readonly string[]
}

export type FilterModel = {
  readonly path: string
  readonly kind: FilterKind
  readonly operators: readonly FilterOperator[]
  /** The values of an enum, in the order in which they sort. */
  readonly values?: readonly string[]
  /** The types that a reference or reverse field leads to. */
  readonly to?: readonly string[]
  /** Precision of a date. */
  readonly format?: 'date' | 'date-time'
  readonly localized: boolean
  /** True when a document may hold several values here: a filter then asks whether any of them matches. */
  readonly repeated: boolean
  /** Paths of the lists of groups or blocks around it, outer ones first. */
  readonly lists: readonly string[]
  /** True when the field itself holds several values, whatever is around it. */
  readonly many: boolean
}

export type FilterKind = 'string' | 'number' | 'boolean' | 'enum' | 'date' | 'reference' | 'reverse'

export type FilterOperator = (typeof filterOperators)[number]

export type ReferencePath = { readonly path: string; readonly to: readonly string[] }

/** Every operator there is; which of them a path takes depends on its kind. */
export const filterOperators = [
  'eq',
  'ne',
  'in',
  'nin',
  'gt',
  'gte',
  'lt',
  'lte',
  'contains',
  'startsWith',
  'exists',
] as const

const operatorsByKind: Readonly<Record<FilterKind, readonly FilterOperator[]>> = {
  string: ['eq', 'ne', 'in', 'nin', 'contains', 'startsWith', 'exists'],
  number: ['eq', 'ne', 'in', 'nin', 'gt', 'gte', 'lt', 'lte', 'exists'],
  date: ['eq', 'ne', 'in', 'nin', 'gt', 'gte', 'lt', 'lte', 'exists'],
  boolean: ['eq', 'ne', 'exists'],
  enum: ['eq', 'ne', 'in', 'nin', 'exists'],
  reference: ['eq', 'ne', 'in', 'nin', 'exists'],
  reverse: ['eq', 'in', 'exists'],
}

/** Derives the allow-lists of every type. Pure; the order follows the model, so that what is generated is stable. */
export const deriveQueryModel = (model: ContentModel): QueryModel => {
  const filters = new Map(Object.values(model.types).map((type) => [type.type, filtersOf(type, model)]))
  const references = new Map([...filters].map(([type, found]) => [type, referencesAmong(found)]))
  return Object.fromEntries(
    Object.values(model.types).map((type) => {
      const own = filters.get(type.type) ?? []
      const sorts = own.filter(isSortable).map((filter) => filter.path)
      return [
        type.type,
        {
          fields: [
            'type',
            'slug',
            ...type.fields.map((field) => field.name),
            'firstPublishedAt',
            'publishedAt',
          ],
          filters: own,
          filterAt: new Map(own.map((filter) => [filter.path, filter])),
          lists: listsAmong(own),
          sorts,
          includes: includesOf(type.type, references),
          references: references.get(type.type) ?? [],
          defaultSort: sorts.includes(type.titleField) ? [type.titleField] : ['slug'],
        },
      ]
    }),
  )
}

const filtersOf = (type: TypeModel, model: ContentModel): FilterModel[] => {
  const fromFields = listFieldPaths(type).flatMap((entry) => filterOf(entry, model) ?? [])
  return mergeByPath([
    filter('slug', 'string', {}),
    ...fromFields,
    filter('firstPublishedAt', 'date', { format: 'date-time' }),
    filter('publishedAt', 'date', { format: 'date-time' }),
  ])
}

const filterOf = (
  { path, field, repeated, lists, localized }: FieldPath,
  model: ContentModel,
): FilterModel | undefined => {
  const more = { repeated, lists, localized, many: field.kind !== 'blockType' && isList(field) }
  switch (field.kind) {
    case 'string':
      return field.format === 'date' || field.format === 'date-time'
        ? filter(path, 'date', { ...more, format: field.format })
        : filter(path, 'string', more)
    case 'number':
    case 'boolean':
      return filter(path, field.kind, more)
    case 'enum':
      return filter(path, 'enum', { ...more, values: field.options.map((option) => option.value) })
    case 'blockType':
      return filter(path, 'enum', { ...more, values: field.names })
    case 'reference': {
      const to = field.to.filter((target) => target in model.types)
      return to.length > 0 ? filter(path, 'reference', { ...more, to }) : undefined
    }
    case 'reverse':
      return filter(path, 'reverse', { ...more, to: [field.from] })
    default:
      return undefined
  }
}

const filter = (path: string, kind: FilterKind, more: Partial<FilterModel>): FilterModel => ({
  repeated: false,
  lists: [],
  many: false,
  localized: false,
  ...more,
  path,
  kind,
  operators: operatorsByKind[kind],
})

/**
 * Two blocks of one field may each have a field of the same name. Of the same kind they are one filter over
 * both; of different kinds no value could be read without knowing the block, so the path is not offered.
 */
const mergeByPath = (filters: readonly FilterModel[]): FilterModel[] => {
  const merged = new Map<string, FilterModel>()
  const ambiguous = new Set<string>()
  for (const next of filters) {
    const known = merged.get(next.path)
    if (known && (known.kind !== next.kind || known.format !== next.format)) ambiguous.add(next.path)
    merged.set(next.path, known ? union(known, next) : next)
  }
  return [...merged.values()].filter(({ path }) => !ambiguous.has(path))
}

const union = (a: FilterModel, b: FilterModel): FilterModel => ({
  ...a,
  localized: a.localized || b.localized,
  ...(a.values && b.values ? { values: [...new Set([...a.values, ...b.values])] } : {}),
  ...(a.to && b.to ? { to: [...new Set([...a.to, ...b.to])] } : {}),
})

const listsAmong = (filters: readonly FilterModel[]): ListModel[] =>
  [...new Set(filters.flatMap(({ lists }) => lists))].map((list) => {
    const inside = filters.filter(({ lists, kind }) => lists.includes(list) && kind !== 'reverse')
    const relative = ({ path }: FilterModel): string => path.slice(list.length + 1)
    const isOnce = ({ kind, lists, many }: FilterModel): boolean =>
      kind !== 'reference' && lists.length === 1 && !many
    return { path: list, keys: inside.map(relative), sorts: inside.filter(isOnce).map(relative) }
  })

const isSortable = ({ kind, repeated }: FilterModel): boolean =>
  !repeated && kind !== 'reference' && kind !== 'reverse'

const referencesAmong = (filters: readonly FilterModel[]): ReferencePath[] =>
  filters.flatMap(({ path, to }) => (to ? [{ path, to }] : []))

const includesOf = (type: string, references: ReadonlyMap<string, readonly ReferencePath[]>): string[] => {
  const paths = (references.get(type) ?? []).flatMap((first) => [
    first.path,
    ...first.to.flatMap((target) =>
      (references.get(target) ?? []).map((second) => `${first.path}.${second.path}`),
    ),
  ])
  return [...new Set(paths)]
}
