import type { IncomingMessage } from 'node:http'
import { createLruCache } from '../../delivery/lruCache'
import { negotiateEncoding, type Encoding } from '../respond/negotiateEncoding'
import { negotiateLocale, type LocaleOffer } from '../respond/negotiateLocale'
import { wireHeader } from '../respond/wireHeaders'

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
    localeOf: (request) => localeFor(wireHeader(request, 'accept-language')),
    wishesOf: (request) => ({
      encoding: encodingFor(wireHeader(request, 'accept-encoding')),
      ifNoneMatch: wireHeader(request, 'if-none-match'),
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
