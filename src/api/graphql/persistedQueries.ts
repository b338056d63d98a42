import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { createLruCache } from '../../delivery/lruCache'

/** Queries known by the SHA-256 of their text, so that the text need not be sent again. */
export type PersistedQueries = {
  /** The text of a hash. @throws GraphQLError when it is not known; the caller then sends the text with the hash. */
  find(hash: string): string
  /** Remembers a text. @throws GraphQLError when the hash is not that of the text. */
  add(hash: string, query: string): void
}

/** Characters of the texts remembered. Whoever is forgotten sends the text again. */
const keptCharacters = 2_000_000

export const createPersistedQueries = (): PersistedQueries => {
  const texts = createLruCache<string>({ capacity: keptCharacters, weigh: ({ length }) => length + 100 })
  return {
    find: (hash) => {
      const query = texts.get(hash)
      if (query !== undefined) return query
      throw refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
    },
    add: (hash, query) => {
      if (createHash('sha256').update(query).digest('hex') !== hash) {
        throw refused('PERSISTED_QUERY_HASH_MISMATCH', 'The hash is not the SHA-256 of the query, in hex.')
      }
      texts.set(hash, query)
    },
  }
}

/** The first message is what clients of the protocol look for. */
const refused = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })
