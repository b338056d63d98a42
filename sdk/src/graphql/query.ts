import type { Door } from '../createDoor.js'
import { isRecord } from '../isRecord.js'
import { readJson } from '../readJson.js'
import type { CallOptions } from '../types/options.js'
import type { ResponseInfo } from '../types/results.js'
import { GraphqlError } from './GraphqlError.js'
import type { GraphqlProblem } from './GraphqlError.js'
import { printDocument } from './printDocument.js'
import type { TypedDocument } from './TypedDocument.js'

type NoVariables = Readonly<Record<string, never>>

/** `variables` may be left out where none is required. */
export type QueryOptions<Variables> = CallOptions &
  (NoVariables extends Variables ? { variables?: Variables } : { variables: Variables })

type QueryArguments<Variables> = NoVariables extends Variables
  ? [options?: QueryOptions<Variables>]
  : [options: QueryOptions<Variables>]

type Result<Data> = { readonly data?: Data; readonly errors?: readonly GraphqlProblem[] }

const isResult = <Data>(value: unknown): value is Result<Data> =>
  isRecord(value) && ('data' in value || Array.isArray(value.errors))

/** Longer addresses are cut by some proxies; a query that makes one is named by its hash, or posted. */
const longestAddress = 2_000

const hashOf = async (text: string): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

const pathOf = (parameters: object): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) search.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return `/graphql?${search}`
}

/**
 * Answers a query of the server's GraphQL schema. It is asked with GET, which caches keep: by its text, or when that
 * is long by its hash, which the server is taught the first time (Automatic Persisted Queries).
 *
 * @throws GraphqlError when the query is wrong, or a part of it could not be answered
 */
export const query = async <Data = unknown, Variables = NoVariables>(
  client: Door,
  document: string | TypedDocument<Data, Variables>,
  ...[options]: QueryArguments<Variables>
): Promise<Data> => {
  const given: CallOptions & { readonly variables?: unknown } = options ?? {}
  const { variables, ...call } = given
  const text = printDocument(document)
  // The type that older clients expect: answers to wrong queries are then results too, and no bare 400.
  const headers = { ...call.init?.headers, accept: 'application/json' }

  const ask = async (path: string, init: { method?: string; body?: string; headers?: object } = {}) => {
    const response = await client.request(path, {
      ...call,
      init: { ...call.init, ...init, headers: { ...headers, ...init.headers } },
    })
    return { response, result: readJson(response, isResult<Data>), method: init.method ?? 'GET' }
  }
  const post = (extensions?: object) =>
    ask('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query: text, variables, extensions }),
      headers: { 'content-type': 'application/json' },
    })

  const path = pathOf({ query: text, variables })
  if (path.length <= longestAddress) return dataOf(await ask(path))
  // Pages without TLS have no hashes.
  if (!globalThis.crypto?.subtle) return dataOf(await post())
  const extensions = { persistedQuery: { version: 1, sha256Hash: await hashOf(text) } }
  const short = pathOf({ variables, extensions })
  const answer = short.length <= longestAddress ? await ask(short) : await post()
  const isUnknown = answer.result.errors?.some(
    (error) => error.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND',
  )
  return dataOf(isUnknown ? await post(extensions) : answer)
}

type Answer<Data> = {
  readonly response: ResponseInfo
  readonly result: Result<Data>
  readonly method: string
}

const dataOf = <Data>({ response, result, method }: Answer<Data>): Data => {
  const { data, errors } = result
  if (errors?.length || data === undefined || data === null) {
    throw new GraphqlError(response.url, method, errors ?? [], data)
  }
  return data
}
