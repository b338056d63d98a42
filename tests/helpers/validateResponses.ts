import { STATUS_CODES } from 'node:http'
import { isJsonObject } from '../../src/delivery/json'
import type { Json, JsonObject } from '../../src/model/types'
import { responseName } from '../../src/openapi/responses/problemResponses'
import type { OpenApiDocument } from '../../src/openapi/types'
import { createSchemaCompiler, type SchemaCheck } from './jsonSchema'
import { sparseEnvelope } from './sparseEnvelope'

/** A response of the API as a client received it. */
export type ReceivedResponse = {
  readonly method: string
  /** Path with its query: `/v1/minerals?fields=name`. */
  readonly path: string
  readonly status: number
  /** Value of `Content-Type`; empty or absent where there is no body. */
  readonly contentType?: string | null
  /** Checked for the headers that the description promises, when given. */
  readonly headers?: Headers
  /** Parsed JSON; absent or empty where there is no body. */
  readonly body?: unknown
}

/**
 * Holds responses against the description: address, status, media type, headers and body. Throws an Error that says
 * where they part. With `fields` in the query the documents are held against their schema cut down to those fields.
 *
 * Addresses that are not described may only answer 404; `OPTIONS` is not described and is let through.
 */
export const createResponseValidator = (
  document: OpenApiDocument,
): ((response: ReceivedResponse) => void) => {
  const compile = createSchemaCompiler(document)
  const checks = new Map<string, SchemaCheck>()
  const checkFor = (schema: JsonObject): SchemaCheck => {
    const key = JSON.stringify(schema)
    const known = checks.get(key) ?? compile(schema)
    checks.set(key, known)
    return known
  }
  return (response) => {
    if (response.method === 'OPTIONS') return
    const faults = faultsOf(response, document, checkFor)
    if (faults.length === 0) return
    throw new Error(
      `${response.method} ${response.path} answered ${response.status}, not as described:\n  ${faults.join('\n  ')}`,
    )
  }
}

type CheckFor = (schema: JsonObject) => SchemaCheck

const faultsOf = (response: ReceivedResponse, document: OpenApiDocument, checkFor: CheckFor): string[] => {
  const url = new URL(response.path, 'http://localhost')
  const described = describedResponse(response, url.pathname, document)
  if (typeof described === 'string') return [described]
  return [
    ...headerFaults(response, described, document),
    ...bodyFaults(response, described, (schema) =>
      checkFor(sparseEnvelope(schema, url.searchParams, document)),
    ),
  ]
}

const describedResponse = (
  { method, status }: ReceivedResponse,
  pathname: string,
  document: OpenApiDocument,
): JsonObject | string => {
  const operation = operationAt(pathname, document)
  if (!operation) {
    const refusal = document.components.responses[responseName(status)]
    return (status === 404 || status === 401) && refusal
      ? refusal
      : `No address ${pathname} is described, so it has to be 404, or 401 to a bad key.`
  }
  const isRead = method === 'GET' || method === 'HEAD'
  if (!isRead && status !== 405) return 'Only GET and HEAD are described, so it has to be 405.'
  const responses = isJsonObject(operation.responses) ? operation.responses : {}
  const found = dereferenced(responses[String(status)], document)
  return (
    found ??
    `${status} ${STATUS_CODES[status] ?? ''} is not among the described statuses ${Object.keys(responses).join(', ')}.`
  )
}

const operationAt = (pathname: string, { paths }: OpenApiDocument): JsonObject | undefined => {
  const literal = paths[pathname]
  const template = Object.keys(paths).find((path) => matchesTemplate(path, pathname))
  const item = literal ?? (template === undefined ? undefined : paths[template])
  return isJsonObject(item?.get) ? item.get : undefined
}

const matchesTemplate = (template: string, pathname: string): boolean => {
  const segments = pathname.split('/')
  const wanted = template.split('/')
  return (
    segments.length === wanted.length &&
    wanted.every((part, index) => patternOf(part).test(segments[index] ?? ''))
  )
}

/** A parameter takes everything up to the next dot; the last of several in one part takes what is left. */
const patternOf = (part: string): RegExp =>
  new RegExp(
    `^${part
      .replace(/\./g, '\\.')
      .replace(/(?<=\.)\{\w+\}$/, '.+')
      .replace(/\{\w+\}/g, '[^.]+')}$`,
  )

const dereferenced = (value: Json | undefined, document: OpenApiDocument): JsonObject | undefined => {
  if (!isJsonObject(value)) return undefined
  if (typeof value.$ref !== 'string') return value
  const [, , section, name = ''] = value.$ref.split('/')
  if (section === 'responses') return document.components.responses[name]
  return section === 'headers' ? document.components.headers[name] : undefined
}

const headerFaults = (
  { headers }: ReceivedResponse,
  described: JsonObject,
  document: OpenApiDocument,
): string[] => {
  if (!headers || !isJsonObject(described.headers)) return []
  return Object.entries(described.headers).flatMap(([name, header]) =>
    dereferenced(header, document)?.required === true && !headers.has(name)
      ? [`The header ${name} is missing.`]
      : [],
  )
}

const bodyFaults = (response: ReceivedResponse, { content }: JsonObject, checkFor: CheckFor): string[] => {
  const hasBody = response.body !== undefined && response.body !== '' && response.body !== null
  if (response.method === 'HEAD') return hasBody ? ['HEAD is answered with a body.'] : []
  if (!isJsonObject(content))
    return hasBody ? [`No body is described, but there is ${JSON.stringify(response.body)}.`] : []
  const mediaType = (response.contentType ?? '').split(';')[0]?.trim() ?? ''
  const described = content[mediaType]
  if (!isJsonObject(described) || !isJsonObject(described.schema)) {
    return [`The media type is "${mediaType}", described are: ${Object.keys(content).join(', ')}.`]
  }
  return [...checkFor(described.schema)(response.body), ...statusFaults(response, mediaType)]
}

/** A problem repeats its status in the body. */
const statusFaults = ({ body, status }: ReceivedResponse, mediaType: string): string[] => {
  if (mediaType !== 'application/problem+json') return []
  const repeated = typeof body === 'object' && body !== null && 'status' in body ? body.status : undefined
  return repeated === status ? [] : [`The problem says status ${String(repeated)}.`]
}
