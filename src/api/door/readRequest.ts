import type { IncomingMessage } from 'node:http'
import type { ApiContext } from '../apiContext'
import type { ReadCall } from '../read'
import { canonicalQuery, rawQueryOf } from '../respond/canonicalQuery'

/** Address of a request as it came, also where Express has cut its beginning off. */
const originalUrlOf = (request: IncomingMessage): string => {
  const url = 'originalUrl' in request ? String(request.originalUrl) : (request.url ?? '/')
  if (url.startsWith('/')) return url
  // Proxies may name the whole address.
  return URL.canParse(url) ? url.slice(new URL(url).origin.length) : url
}

const prefix = '/v1'

/** Path and query of a request, when it is about `/v1` or something below it. */
export const urlBelowV1 = (request: IncomingMessage): string | undefined => {
  const url = originalUrlOf(request)
  if (!url.startsWith(prefix)) return undefined
  const next = url[prefix.length]
  return next === undefined || next === '/' || next === '?' ? url : undefined
}

/** The path below `/v1`, starting with a slash. */
export const pathOf = (url: string): string => {
  const end = url.indexOf('?')
  return url.slice(prefix.length, end < 0 ? undefined : end) || '/'
}

export const callOf = (
  url: string,
  params: ReadCall['params'],
  locale: string,
  { queryModel, model }: ApiContext,
): ReadCall => {
  const search = new URLSearchParams(rawQueryOf(url))
  return {
    params,
    search,
    query: canonicalQuery(search),
    queryContext: { queryModel, locales: model.locales, locale },
    vary: search.has('locale') ? 'Accept-Encoding' : 'Accept-Language, Accept-Encoding',
  }
}
