import type { Answer, DocumentAddress } from '../delivery/answer'
import { compareCodeUnits } from '../delivery/compareText'
import type { Store } from '../delivery/createStore'
import { followDocuments } from '../delivery/followDocuments'
import type { ServedDocument } from '../delivery/servedDocument'
import type { ContentModel } from '../model/types'
import { createCodeIndex } from './createCodeIndex'
import { deriveCodeFields } from './deriveCodeFields'
import { lookupSystems, type LookupSystem } from './lookupSystems'
import type { LookupQuery } from './parseLookupQuery'
import { readCodes, type Code } from './readCodes'

/** Where the code looked up stands in a document. */
export type CodeMatch = DocumentAddress & Code

export type LookupAnswer = Omit<Answer, 'included'> & {
  /** At least one for each document, in the order of the documents. */
  readonly matches: readonly CodeMatch[]
  /** How many documents have the code, of which no more than asked for are served. */
  readonly total: number
}

export type Lookup = {
  readonly systems: readonly LookupSystem[]
  find(query: LookupQuery): Promise<LookupAnswer>
  /** Reads the codes of all documents before somebody waits for it. Harmless at any time. */
  prepare(): Promise<void>
}

/**
 * Finds documents by the codes that outside registers have for them. The codes are read when one is first looked up,
 * and follow the store from then on.
 */
export const createLookup = (store: Store, model: ContentModel): Lookup => {
  const fields = deriveCodeFields(model)
  const systems = lookupSystems(fields)
  const types = [...new Set(fields.map(({ type }) => type))]
  const fieldsOf = new Map(types.map((type) => [type, fields.filter((field) => field.type === type)]))
  const normaliseOf = new Map(systems.map(({ id, normalise }) => [id, normalise]))
  const keyOf = ({ system, code }: Pick<Code, 'system' | 'code'>): string =>
    `${system} ${normaliseOf.get(system)?.(code) ?? code}`
  const codesOf = (document: ServedDocument): Code[] => readCodes(document, fieldsOf.get(document.type) ?? [])

  const index = createCodeIndex((document) => codesOf(document).map(keyOf))
  let reading: Promise<void> | undefined
  const prepare = (): Promise<void> => {
    reading ??= followDocuments(store, { types, locale: model.defaultLocale }, index)
    return reading
  }

  const byModel = (a: DocumentAddress, b: DocumentAddress): number =>
    types.indexOf(a.type) - types.indexOf(b.type) || compareCodeUnits(a.slug, b.slug)

  return {
    systems,
    prepare,
    find: async ({ system, code, locale, limit }) => {
      await prepare()
      const key = keyOf({ system, code })
      const found = [...index.find(key)].sort(byModel)
      const answers = found
        .slice(0, limit)
        .flatMap(({ type, slug }) => store.get(type, slug, { locale, include: [], fieldsOf: {} }) ?? [])
      const documents = answers.flatMap((answer) => answer.documents)
      return {
        documents,
        fallback: [...new Set(answers.flatMap(({ fallback }) => fallback))].sort(),
        reviews: answers.flatMap(({ reviews }) => reviews),
        participants: answers.flatMap(({ participants }) => participants),
        total: found.length,
        matches: documents.flatMap((document) =>
          codesOf(document)
            .filter((candidate) => keyOf(candidate) === key)
            .map((candidate) => ({ type: document.type, slug: document.slug, ...candidate })),
        ),
      }
    },
  }
}
