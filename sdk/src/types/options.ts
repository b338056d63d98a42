import type { components } from '../generated/schema.js'
import type { FieldList, FieldsOf } from './fields.js'
import type { Filter, IncludePath, SortKey } from './query.js'
import type { DocumentType } from './Ref.js'

/** A language the content is served in. Text that is not translated comes in English, named in `meta.fallback`. */
export type Locale = components['schemas']['Meta']['locale']

/**
 * What a call passes on to `fetch`, as Next's `next: { revalidate: 60, tags: ['minerals'] }` or `credentials`. With
 * `cache: 'no-store'` the client's own `cache` is passed by too. Equal calls that share a request take what the
 * first of them says.
 */
export type FetchInit = Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> & {
  headers?: Readonly<Record<string, string>>
  /** For Next's extended `fetch`; others pass it by. */
  next?: { revalidate?: number | false; tags?: string[] }
}

/** Options of every single call. */
export type CallOptions = {
  /**
   * Gives the call up: it rejects with the signal's `reason`, as `fetch` does. A request that other calls wait
   * for goes on.
   */
  signal?: AbortSignal | undefined
  /**
   * The most milliseconds the call may take, retries and the waits between them included.
   *
   * @default the client's `timeout`
   */
  timeout?: number | undefined
  /** Passed on to `fetch`, over what the client's `init` says. */
  init?: FetchInit | undefined
}

/** What one request of any address passes on to `fetch`. */
export type ExchangeInit = FetchInit & {
  method?: string
  body?: string
  signal?: AbortSignal
}

/** Options of `client.request`. */
export type RequestOptions = Omit<CallOptions, 'init'> & {
  /** Passed on to `fetch`, with a method and a body where the address takes one. */
  init?: Omit<ExchangeInit, 'signal'> | undefined
}

/** A list whose length is unknown to the compiler can't narrow a result, so it is refused. */
type Literal<List> = List extends readonly unknown[]
  ? number extends List['length']
    ? 'Write the list in place or `as const`: its items decide the type of the result'
    : unknown
  : unknown

/** Options that decide what of a document comes, and so the type of the result. */
export type SelectOptions<
  T extends DocumentType,
  Include extends readonly IncludePath<T>[],
  Fields extends FieldList<T> | undefined,
  Of extends FieldsOf,
> = CallOptions & {
  /** Language of the text. @default the client's `locale`, else what the server chooses */
  locale?: Locale | undefined
  /** References to resolve in place: `['claims.citations']` gives the claims too, each with its citations. */
  include?: Include & Literal<Include>
  /** Only these top-level fields (with `type`, `slug` and included ones). @default all */
  fields?: Fields & Literal<Fields>
  /** Only these fields of included documents, by their type. @default all */
  fieldsOf?: Of
}

/** Options of `list` and `iterate`. */
export type ListOptions<
  T extends DocumentType,
  Include extends readonly IncludePath<T>[],
  Fields extends FieldList<T> | undefined,
  Of extends FieldsOf,
> = SelectOptions<T, Include, Fields, Of> & {
  /** Conditions that all must hold. */
  filter?: Filter<T> | undefined
  /** Order of the items; ties are broken by slug. @default the title, then the slug */
  sort?: readonly SortKey<T>[] | undefined
  /** Items of a page, 1 to 100. @default 20, for `iterate` 100 */
  limit?: number | undefined
  /** Where to go on, from `page.cursor`. */
  cursor?: string | undefined
  /** Asks for the number of all items in `meta.total`. @default false */
  count?: boolean | undefined
}
