import type { Door } from './createDoor.js'
import { isRecord } from './isRecord.js'
import { readJson } from './readJson.js'
import { toQuery } from './toQuery.js'
import type { ReadOptions } from './toQuery.js'
import type { ResponseInfo } from './types/results.js'

/** That it is an answer of the API is looked at; that its parts follow openapi.json is the server's promise. */
const isAnswer = <Body>(value: unknown): value is Body =>
  isRecord(value) && 'data' in value && isRecord(value.meta)

type Answer<Body> = { readonly body: Body; readonly response: ResponseInfo }

/**
 * Reads an address of the API that is no document's.
 *
 * @throws ParseError when something else answers
 */
export const readAnswer = async <Body>(
  client: Pick<Door, 'request'>,
  path: string,
  options: ReadOptions = {},
): Promise<Answer<Body>> => {
  const response = await client.request(path + toQuery(options), options)
  return { body: readJson(response, isAnswer<Body>), response }
}

/** The same in the client's locale, unless the call names another. */
export const readLocalized = <Body>(
  client: Door,
  path: string,
  options: ReadOptions,
): Promise<Answer<Body>> => readAnswer(client, path, { ...options, locale: options.locale ?? client.locale })
