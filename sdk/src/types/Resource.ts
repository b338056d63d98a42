import type { FieldList, FieldsOf } from './fields.js'
import type { IncludePath } from './query.js'
import type { ListOptions, SelectOptions } from './options.js'
import type { DocumentType } from './Ref.js'
import type { ApiPromise, Page } from './results.js'
import type { Selected } from './Selected.js'

/** Reads of one public type. Every method rejects with a `CofactorError`, or with an aborted signal's reason. */
export type Resource<T extends DocumentType> = {
  /**
   * One document by its slug. An earlier slug gives the document at its new address.
   *
   * @throws NotFoundError when there is no such document, or it is no longer published.
   */
  get<
    const Include extends readonly IncludePath<T>[] = [],
    const Fields extends FieldList<T> | undefined = undefined,
    const Of extends FieldsOf = Record<never, never>,
  >(
    slug: string,
    options?: SelectOptions<T, Include, Fields, Of>,
  ): ApiPromise<Selected<T, Include, Fields, Of>>

  /** One page of documents. */
  list<
    const Include extends readonly IncludePath<T>[] = [],
    const Fields extends FieldList<T> | undefined = undefined,
    const Of extends FieldsOf = Record<never, never>,
  >(
    options?: ListOptions<T, Include, Fields, Of>,
  ): ApiPromise<Page<Selected<T, Include, Fields, Of>>>

  /** All documents, one after the other; pages are fetched as they are needed. */
  iterate<
    const Include extends readonly IncludePath<T>[] = [],
    const Fields extends FieldList<T> | undefined = undefined,
    const Of extends FieldsOf = Record<never, never>,
  >(
    options?: ListOptions<T, Include, Fields, Of>,
  ): AsyncGenerator<Selected<T, Include, Fields, Of>, void, undefined>
}
