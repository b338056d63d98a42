import type { ContentModel, TypeModel } from '../model/types'
import { listFieldPaths, type FieldPath } from './fieldPaths'

/**
 * What a reader may ask of each type, derived from the content model: the allow-lists behind `fields`,
 * `filter[…]`, `sort` and `include`. The API refuses what is not listed; OpenAPI describes what is.
 */
export type QueryModel = Readonly<Record<string, TypeQueryModel>>

export type TypeQueryModel = {
  /** Names allowed in `fields`: the top-level fields and the four that every document has. */
  readonly fields: readonly string[]
  readonly filters: readonly FilterModel[]
  /** Paths allowed in `sort`, each also with a leading `-`. Only values that a document has at most once. */
  readonly sorts: readonly string[]
  /** Paths allowed in `include`, of one or two hops. */
  readonly includes: readonly string[]
  /** The one-hop include paths with the types they lead to. */
  readonly references: readonly ReferencePath[]
  /** What `sort` is when it is not given. Ties are always broken by slug. */
  readonly defaultSort: readonly string[]
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
  { path, field, repeated, localized }: FieldPath,
  model: ContentModel,
): FilterModel | undefined => {
  const more = { repeated, localized }
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
