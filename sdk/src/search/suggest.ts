import type { Door } from '../createDoor.js'
import type { components } from '../generated/schema.js'
import { readLocalized } from '../readAnswer.js'
import { toApiPromise } from '../toApiPromise.js'
import type { CallOptions, Locale } from '../types/options.js'
import type { DocumentType } from '../types/Ref.js'
import type { ApiPromise, Meta, WithResponse } from '../types/results.js'

/** A document that what was typed so far may lead to. */
export type Suggestion = components['schemas']['Suggestion']

/** What suggestions are asked for. */
export type SuggestOptions = CallOptions & {
  /** What has been typed. */
  q: string
  /** Only documents of these types. @default all */
  type?: readonly DocumentType[] | undefined
  /** The most suggestions, 1 to 20. @default 8 */
  limit?: number | undefined
  /** @default the client's `locale`, else what the server chooses */
  locale?: Locale | undefined
}

const read = async (client: Door, options: SuggestOptions): Promise<WithResponse<Suggestion[]>> => {
  const { body, response } = await readLocalized<{ readonly data: Suggestion[]; readonly meta: Meta }>(
    client,
    '/v1/suggest',
    options,
  )
  return { ...body, response }
}

/** Names that begin with what somebody types, each name of a type once, best first. */
export const suggest = (client: Door, options: SuggestOptions): ApiPromise<Suggestion[]> =>
  toApiPromise(read(client, options))
