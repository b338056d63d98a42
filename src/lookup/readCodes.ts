import { isJsonObject } from '../delivery/json'
import type { ServedDocument } from '../delivery/servedDocument'
import { valuesAt } from '../delivery/valuesAt'
import type { Json } from '../model/types'
import type { CodeField } from './deriveCodeFields'

/** A code as a document has it. */
export type Code = { readonly system: string; readonly code: string; readonly path: string }

/** Every code in a document, in the order of the model; `fields` are those of its type. */
export const readCodes = (document: ServedDocument, fields: readonly CodeField[]): Code[] =>
  fields.flatMap(({ path, parent, name, source }) =>
    valuesAt(document, parent)
      .filter(isJsonObject)
      .flatMap((holder) => {
        const system = typeof source === 'string' ? source : holder[source.from]
        if (typeof system !== 'string') return []
        return textsOf(holder[name]).map((code) => ({ system, code, path }))
      }),
  )

const textsOf = (value: Json | undefined): string[] =>
  [value ?? []]
    .flat()
    .flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [String(item)] : []))
