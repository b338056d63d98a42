import type { Door } from '../createDoor.js'
import type { components } from '../generated/schema.js'
import { readLocalized } from '../readAnswer.js'
import { toApiPromise } from '../toApiPromise.js'
import type { CallOptions, Locale } from '../types/options.js'
import type { ApiPromise, Meta, WithResponse } from '../types/results.js'

/** An outside register by whose codes documents can be looked up. */
export type CodeSystem = components['schemas']['CodeSystem']

/** Where a code stands in a document. */
export type CodeMatch = components['schemas']['CodeMatch']

/** A document of any type; `type` tells which. */
export type AnyDocument = components['schemas']['AnyDocument']

/** Which code is looked up, and in which register. */
export type LookupOptions = CallOptions & {
  /** The register: `icd10`, `doi`, `fdc` … */
  system: CodeSystem['id']
  /** The whole code, as it is commonly written. */
  code: string
  /** The most documents, 1 to 100. @default 20 */
  limit?: number | undefined
  /** @default the client's `locale`, else what the server chooses */
  locale?: Locale | undefined
}

/** The documents that have a code; none is no failure. */
export type Lookup = {
  readonly items: AnyDocument[]
  /** Where the code stands in them: that of a mineral, or of a salt of it. */
  readonly matches: CodeMatch[]
  readonly meta: Meta
}

type LookupBody = { readonly data: AnyDocument[]; readonly matches: CodeMatch[]; readonly meta: Meta }

const read = async (client: Door, options: LookupOptions): Promise<WithResponse<Lookup>> => {
  const { body, response } = await readLocalized<LookupBody>(client, '/v1/lookup', options)
  const { data: items, matches, meta } = body
  return { data: { items, matches, meta }, meta, response }
}

/**
 * Documents by a code of an outside register: from a patient record, a food database or a reference manager.
 *
 * @throws BadRequestError when the code cannot be one of the register; `problem.allowed` shows the right form.
 */
export const lookup = (client: Door, options: LookupOptions): ApiPromise<Lookup> =>
  toApiPromise(read(client, options))

/** The registers, with an example of a code each. */
export const codeSystems = async (
  client: Door,
  options: CallOptions & { locale?: Locale | undefined } = {},
): Promise<CodeSystem[]> =>
  (await readLocalized<{ readonly data: CodeSystem[] }>(client, '/v1/lookup/systems', options)).body.data
