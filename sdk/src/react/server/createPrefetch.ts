import type { Client } from '../../createClient.js'
import type { FieldList, FieldsOf } from '../../types/fields.js'
import type { ListOptions, SelectOptions } from '../../types/options.js'
import type { IncludePath } from '../../types/query.js'
import type { DocumentType } from '../../types/Ref.js'
import type { Selected } from '../../types/Selected.js'
import { documentRead, listRead } from '../reads.js'
import type { CofactorState, DocumentAnswer, ListAnswer, Read } from '../reads.js'

/** Reads of a server component, kept for the hooks of the components within. */
export type Prefetch = {
  /** Every answer so far: hand it to `CofactorProvider`. Plain data, so it passes from server to browser. */
  readonly state: CofactorState
  /** Reads what `useDocument` and `useSuspenseDocument` will ask for with the same parameters. */
  document<
    T extends DocumentType,
    const Include extends readonly IncludePath<T>[] = [],
    const Fields extends FieldList<T> | undefined = undefined,
    const Of extends FieldsOf = Record<never, never>,
  >(
    type: T,
    slug: string,
    options?: SelectOptions<T, Include, Fields, Of>,
  ): Promise<DocumentAnswer<Selected<T, Include, Fields, Of>>>
  /** The same for `useList` and `useSuspenseList`. */
  list<
    T extends DocumentType,
    const Include extends readonly IncludePath<T>[] = [],
    const Fields extends FieldList<T> | undefined = undefined,
    const Of extends FieldsOf = Record<never, never>,
  >(
    type: T,
    options?: ListOptions<T, Include, Fields, Of>,
  ): Promise<ListAnswer<Selected<T, Include, Fields, Of>>>
}

/** For server components and loaders: needs no context and no React. Make one for each request. */
export const createPrefetch = (client: Client): Prefetch => {
  const state: CofactorState = {}
  const make = async <Answer>({ key, run }: Read<Answer>): Promise<Answer> => {
    const answer = await run(client)
    state[key] = answer
    return answer
  }
  return {
    state,
    document: (type, slug, options) => make(documentRead(type, slug, options)),
    list: (type, options) => make(listRead(type, options)),
  }
}
