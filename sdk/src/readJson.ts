import { ParseError } from './errors/ParseError.js'
import { parseJson } from './parseJson.js'
import type { ResponseInfo } from './types/results.js'

/**
 * The JSON of an answer, when `isExpected` recognises it. It is parsed anew for each call: calls that share an
 * answer, and the cache, never see what one of them does to its result.
 *
 * @throws ParseError
 */
export const readJson = <Value>(
  { url, body }: ResponseInfo,
  isExpected: (value: unknown) => value is Value,
): Value => {
  const value = parseJson(body)
  if (isExpected(value)) return value
  throw new ParseError(url, 'not Cofactor: check baseUrl')
}
