import type { Request } from 'express'
import type { QueryContext } from '../delivery/parse/parsing'
import { deriveQueryModel, type QueryModel } from '../delivery/queryModel'
import type { AppOptions } from './options'
import { createCompressor } from './respond/createCompressor'
import { createResponseCache, type ResponseCache } from './respond/createResponseCache'
import { createSendPrepared, type SendPrepared } from './respond/sendPrepared'
import { negotiateLocale } from './respond/negotiateLocale'
import { canonicalQuery, rawQueryOf } from './respond/canonicalQuery'

/** What the routes share. */
export type ApiContext = Required<Pick<AppOptions, 'store' | 'model' | 'openapi' | 'health' | 'licence'>> & {
  readonly queryModel: QueryModel
  readonly cache: ResponseCache
  readonly send: SendPrepared
  /** The day, `YYYY-MM-DD` in UTC. */
  readonly today: () => string
}

const defaultCacheBytes = 32 * 1024 * 1024

export const createApiContext = ({
  store,
  model,
  openapi,
  health,
  licence,
  clock = () => new Date(),
  cacheBytes = defaultCacheBytes,
}: AppOptions): ApiContext => {
  const today = (): string => clock().toISOString().slice(0, 10)
  return {
    store,
    model,
    openapi,
    health,
    licence,
    today,
    queryModel: deriveQueryModel(model),
    cache: createResponseCache({ capacity: cacheBytes, epoch: () => `${store.revision} ${today()}` }),
    send: createSendPrepared(createCompressor({ capacity: cacheBytes })),
  }
}

/** A request's query, in the form that answers are kept and linked under, and what it is read against. */
export type ReadRequest = {
  readonly search: URLSearchParams
  /** The query in its one form: what differs only in order or encoding is the same here. */
  readonly query: string
  readonly queryContext: QueryContext
  /** Headers that the answer depends on. */
  readonly vary: string
}

export const readRequest = (request: Request, { model, queryModel }: ApiContext): ReadRequest => {
  const search = new URLSearchParams(rawQueryOf(request.originalUrl))
  const locale = negotiateLocale(request.headers['accept-language'], model)
  return {
    search,
    query: canonicalQuery(search),
    queryContext: { queryModel, locales: model.locales, locale },
    vary: search.has('locale') ? 'Accept-Encoding' : 'Accept-Language, Accept-Encoding',
  }
}
