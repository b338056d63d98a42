import type { Client } from '../createClient.js'
import { toQuery } from '../toQuery.js'
import type { ReadOptions } from '../toQuery.js'
import type { FieldList, FieldsOf } from '../types/fields.js'
import type { ListOptions, SelectOptions } from '../types/options.js'
import type { IncludePath } from '../types/query.js'
import type { DocumentType } from '../types/Ref.js'
import type { Resource } from '../types/Resource.js'
import type { Meta, Page } from '../types/results.js'
import type { Selected } from '../types/Selected.js'

/** A document, and what has to be shown with it. */
export type DocumentAnswer<Data> = { readonly data: Data; readonly meta: Meta }

/** A page of a list, and what has to be shown with it. `cursor` is where the next page begins. */
export type ListAnswer<Item> = Pick<Page<Item>, 'items' | 'meta' | 'cursor'>

/** Answers by address, as plain data: what is sent with the HTML so that the browser need not ask again. */
export type CofactorState = Record<string, unknown>

/** A read that can be named, so that equal ones are made once. */
export type Read<Answer> = {
  readonly key: string
  readonly run: (client: Client, signal?: AbortSignal) => Promise<Answer>
  /** Takes the kept answer of this key for what it is; keys tell the answers of different types apart. */
  readonly is: (kept: unknown) => kept is Answer
}

type ByType = { readonly [T in DocumentType]: Resource<T> }

const resourcesOf = (client: Client): ByType => ({
  ...client,
  'intake-references': client.intakeReferences,
})

const keyOf = (type: string, slug: string, options: ReadOptions = {}): string =>
  `${type}/${slug}${toQuery(options)}`

const isKept = <Answer>(kept: unknown): kept is Answer => kept !== undefined

/** The read of one document, as `get` of its resource makes it. */
export const documentRead = <
  T extends DocumentType,
  const Include extends readonly IncludePath<T>[] = [],
  const Fields extends FieldList<T> | undefined = undefined,
  const Of extends FieldsOf = Record<never, never>,
>(
  type: T,
  slug: string,
  options?: SelectOptions<T, Include, Fields, Of>,
): Read<DocumentAnswer<Selected<T, Include, Fields, Of>>> => ({
  key: keyOf(type, slug, options),
  run: async (client, signal) => {
    const { data, meta } = await resourcesOf(client)
      [type].get<Include, Fields, Of>(slug, { ...options, ...(signal && { signal }) })
      .withResponse()
    return { data, meta }
  },
  is: isKept,
})

/** The read of one page, as `list` of its resource makes it. */
export const listRead = <
  T extends DocumentType,
  const Include extends readonly IncludePath<T>[] = [],
  const Fields extends FieldList<T> | undefined = undefined,
  const Of extends FieldsOf = Record<never, never>,
>(
  type: T,
  options?: ListOptions<T, Include, Fields, Of>,
): Read<ListAnswer<Selected<T, Include, Fields, Of>>> => ({
  key: keyOf(type, '', options),
  run: async (client, signal) => {
    const { next: _, ...answer } = await resourcesOf(client)[type].list<Include, Fields, Of>({
      ...options,
      ...(signal && { signal }),
    })
    return answer
  },
  is: isKept,
})
