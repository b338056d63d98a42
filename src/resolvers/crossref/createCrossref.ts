import type { RegisterRecord } from '../../domain/citations/work'
import { isbnKey } from '../../domain/identifiers/isbn'
import type { RegisterClient } from '../http/createRegisterClient'
import { RegisterError } from '../http/RegisterError'
import { isObject } from '../../domain/isObject'
import { recordsAt, type Json } from '../readJson'
import { mapCrossref } from './mapCrossref'

export type Fresh = { fresh?: boolean }

export type Crossref = {
  byDoi(doi: string, options?: Fresh): Promise<RegisterRecord | undefined>
  /** Books and reports whose publisher registered them with their ISBN. */
  byIsbn(isbn: string): Promise<RegisterRecord[]>
  /** The works that fit a reference in free text best, best first. */
  search(text: string, most: number): Promise<RegisterRecord[]>
}

const messageIn = (answer: unknown): Json => {
  if (!isObject(answer) || !isObject(answer['message'])) throw new RegisterError('Crossref', 'malformed')
  return answer['message']
}

const itemsIn = (answer: unknown): RegisterRecord[] => {
  if (answer === undefined) return []
  const message = messageIn(answer)
  if (!Array.isArray(message['items'])) throw new RegisterError('Crossref', 'malformed')
  return recordsAt(message, 'items').map(mapCrossref)
}

/** Crossref's REST API (https://www.crossref.org/documentation/retrieve-metadata/rest-api). */
export const createCrossref = (client: RegisterClient): Crossref => ({
  byDoi: async (doi, options) => {
    const answer = await client.get(`/works/${encodeURIComponent(doi)}`, {}, options)
    if (answer === undefined) return undefined
    const message = messageIn(answer)
    if (typeof message['DOI'] !== 'string') throw new RegisterError('Crossref', 'malformed')
    return mapCrossref(message)
  },
  byIsbn: async (isbn) =>
    itemsIn(await client.get('/works', { filter: `isbn:${isbnKey(isbn) ?? isbn}`, rows: '5' })),
  search: async (text, most) =>
    itemsIn(
      await client.get('/works', { 'query.bibliographic': text.slice(0, longest), rows: String(most) }),
    ),
})

/** Beyond it a reference holds more than one work. */
const longest = 1000
