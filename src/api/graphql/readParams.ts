import { GraphQLError } from 'graphql'
import { parseRequestParams, type Request } from 'graphql-http'
import type { GraphqlRequest } from '../../graphql/createGraphql'
import type { PersistedQueries } from './persistedQueries'

type Incoming = Request<unknown, unknown>
type Found = Awaited<ReturnType<typeof parseRequestParams>>

/**
 * What a request asks, by GraphQL over HTTP; its query may be named by its hash instead, as Automatic Persisted Queries
 * do. `isValid` tells which queries are worth remembering.
 *
 * @throws GraphQLError when the hash is not known or not that of the query
 * @throws Error when the request is no request of GraphQL
 */
export const readParams = async (
  request: Incoming,
  persisted: PersistedQueries,
  isValid: (request: GraphqlRequest) => boolean,
): Promise<Found> => {
  const sent = readSent(request)
  const hash = sent && hashIn(sent.extensions)
  if (hash === undefined) return parseRequestParams(request)
  if (typeof sent?.query === 'string' && sent.query !== '') {
    const params = await parseRequestParams(request)
    // A query that is wrong is refused all the same, without taking the place of one that is right.
    if ('query' in params && isValid(params)) persisted.add(hash, params.query)
    return params
  }
  const query = persisted.find(hash)
  return parseRequestParams(withQuery(request, { ...sent, query }))
}

type Sent = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The parameters as they came, or undefined where they cannot be read: that is then said by who reads all of them. */
const readSent = ({ method, url, body }: Incoming): Sent | undefined => {
  try {
    if (method === 'GET') {
      const search = new URLSearchParams(url.split('?')[1])
      const extensions = search.get('extensions')
      return { query: search.get('query'), extensions: extensions && JSON.parse(extensions) }
    }
    const content: unknown = typeof body === 'string' ? JSON.parse(body) : undefined
    return isRecord(content) ? content : undefined
  } catch {
    return undefined
  }
}

const hashIn = (extensions: unknown): string | undefined => {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined
  if (!isRecord(persisted)) return undefined
  const { sha256Hash, version } = persisted
  if (typeof sha256Hash === 'string' && version === 1) return sha256Hash.toLowerCase()
  throw new GraphQLError('"persistedQuery" takes { version: 1, sha256Hash }.', {
    extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
  })
}

const withQuery = (request: Incoming, sent: Sent): Incoming => {
  if (request.method !== 'GET') return { ...request, body: { ...sent } }
  const [path, raw] = request.url.split('?')
  const search = new URLSearchParams(raw)
  search.set('query', String(sent.query))
  return { ...request, url: `${path}?${search}` }
}
