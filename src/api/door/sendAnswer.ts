import type { IncomingMessage, ServerResponse } from 'node:http'
import { createLruCache } from '../../delivery/lruCache'
import type { Form, Sendable } from '../respond/createSendable'
import { isNotModified } from '../respond/isNotModified'
import { negotiateEncoding, type Encoding } from '../respond/negotiateEncoding'
import { negotiateLocale, type LocaleOffer } from '../respond/negotiateLocale'

/** What a request says about the form of its answer. */
export type Wishes = { readonly encoding: Encoding; readonly ifNoneMatch: string | undefined }

export type Negotiation = {
  localeOf(request: IncomingMessage): string
  wishesOf(request: IncomingMessage): Wishes
}

export const createNegotiation = (offer: LocaleOffer): Negotiation => {
  const localeFor = rememberAnswers((header) => negotiateLocale(header, offer))
  const encodingFor = rememberAnswers<Encoding>(negotiateEncoding)
  return {
    localeOf: ({ headers }) => localeFor(headers['accept-language']),
    wishesOf: ({ headers }) => ({
      encoding: encodingFor(headers['accept-encoding']),
      ifNoneMatch: headers['if-none-match'],
    }),
  }
}

/** Headers that are remembered, and their longest: browsers send few different ones, and none that is longer. */
const rememberedHeaders = 500
const longestRemembered = 200

const rememberAnswers = <Value>(
  answer: (header: string | undefined) => Value,
): ((header: string | undefined) => Value) => {
  const known = createLruCache<{ readonly value: Value }>({ capacity: rememberedHeaders })
  return (header = '') => {
    const found = known.get(header)
    if (found) return found.value
    const value = answer(header)
    if (header.length <= longestRemembered) known.set(header, { value })
    return value
  }
}

/** Sends an answer in the encoding that the caller takes, or 304 when the caller has it already. */
export const sendAnswer = (
  response: ServerResponse,
  sendable: Sendable,
  { encoding, ifNoneMatch }: Wishes,
  extra: readonly string[],
): void | Promise<void> => {
  if (ifNoneMatch !== undefined && sendable.status === 200 && isNotModified(ifNoneMatch, sendable.hash)) {
    response.writeHead(304, [...sendable.notModified(encoding), ...extra])
    response.end()
    return
  }
  const form = sendable.form(encoding)
  if (form instanceof Promise) return form.then((made) => write(response, sendable.status, made, extra))
  write(response, sendable.status, form, extra)
}

const write = (
  response: ServerResponse,
  status: number,
  { body, headers }: Form,
  extra: readonly string[],
): void => {
  response.writeHead(status, [...headers, ...extra])
  response.end(body)
}
