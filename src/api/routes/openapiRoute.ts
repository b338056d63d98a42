import type { RequestHandler } from 'express'
import type { ApiContext } from '../apiContext'
import { prepareResponse } from '../respond/prepareResponse'

/** `GET /v1/openapi.json`: the contract, which does not change while the process runs. */
export const openapiRoute = ({ openapi, send }: ApiContext): RequestHandler => {
  const prepared = prepareResponse(openapi)
  return async function openapiRoute(request, response) {
    await send(request, response, prepared)
  }
}
