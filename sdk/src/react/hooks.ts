'use client'
import type { FieldList, FieldsOf } from '../types/fields.js'
import type { ListOptions, SelectOptions } from '../types/options.js'
import type { IncludePath } from '../types/query.js'
import type { DocumentType } from '../types/Ref.js'
import type { Selected } from '../types/Selected.js'
import { documentRead, listRead } from './reads.js'
import type { DocumentAnswer, ListAnswer } from './reads.js'
import { useRead, useSuspenseRead } from './useRead.js'
import type { Loadable } from './useRead.js'

const noDocument = { data: undefined, meta: undefined }
const noList = { items: undefined, meta: undefined, cursor: undefined }

/** One document, with its `meta`; both undefined until they are there. */
export const useDocument = <
  T extends DocumentType,
  const Include extends readonly IncludePath<T>[] = [],
  const Fields extends FieldList<T> | undefined = undefined,
  const Of extends FieldsOf = Record<never, never>,
>(
  type: T,
  slug: string,
  options?: SelectOptions<T, Include, Fields, Of>,
): Loadable<DocumentAnswer<Selected<T, Include, Fields, Of>>> =>
  useRead(documentRead<T, Include, Fields, Of>(type, slug, options), noDocument)

/** One page of a list; its items are undefined until they are there. */
export const useList = <
  T extends DocumentType,
  const Include extends readonly IncludePath<T>[] = [],
  const Fields extends FieldList<T> | undefined = undefined,
  const Of extends FieldsOf = Record<never, never>,
>(
  type: T,
  options?: ListOptions<T, Include, Fields, Of>,
): Loadable<ListAnswer<Selected<T, Include, Fields, Of>>> =>
  useRead(listRead<T, Include, Fields, Of>(type, options), noList)

/**
 * One document, with its `meta`. Suspends until it is there.
 *
 * @throws CofactorError to the next error boundary; rendered anew, it is asked for again
 */
export const useSuspenseDocument = <
  T extends DocumentType,
  const Include extends readonly IncludePath<T>[] = [],
  const Fields extends FieldList<T> | undefined = undefined,
  const Of extends FieldsOf = Record<never, never>,
>(
  type: T,
  slug: string,
  options?: SelectOptions<T, Include, Fields, Of>,
): DocumentAnswer<Selected<T, Include, Fields, Of>> =>
  useSuspenseRead(documentRead<T, Include, Fields, Of>(type, slug, options))

/** One page of a list. Suspends until it is there, and throws as `useSuspenseDocument` does. */
export const useSuspenseList = <
  T extends DocumentType,
  const Include extends readonly IncludePath<T>[] = [],
  const Fields extends FieldList<T> | undefined = undefined,
  const Of extends FieldsOf = Record<never, never>,
>(
  type: T,
  options?: ListOptions<T, Include, Fields, Of>,
): ListAnswer<Selected<T, Include, Fields, Of>> =>
  useSuspenseRead(listRead<T, Include, Fields, Of>(type, options))
