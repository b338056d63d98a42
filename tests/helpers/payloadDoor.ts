import { buffer } from 'node:stream/consumers'
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createPayloadRequest,
  handleEndpoints,
  type SanitizedConfig,
} from 'payload'
import { configToSchema } from '@payloadcms/graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'

export type PayloadDoorOptions = {
  readonly config: SanitizedConfig
  /** The key given to `getPayload`. */
  readonly key: string
}

type Handler = (request: Request) => Promise<Response>

/** Payload's REST API, which the admin's bundle serves in production, as an Express handler for `/api`. */
export const payloadRestDoor = ({ config, key }: PayloadDoorOptions): RequestHandler =>
  fetchHandler((request) => handleEndpoints({ config, payloadInstanceCacheKey: key, request }))

/** Payload's GraphQL API as an Express handler for `POST /api/graphql`. */
export const payloadGraphqlDoor = ({ config, key }: PayloadDoorOptions): RequestHandler => {
  const { schema, validationRules } = configToSchema(config)
  return fetchHandler(async (request) => {
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config,
      payloadInstanceCacheKey: key,
      request: request.clone(),
    })
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    const handle = createHandler({
      schema,
      context: () => ({ headers: {}, req }),
      validationRules: (_request, args, defaults) => [...defaults, ...validationRules(args)],
    })
    return handle(request)
  })
}

const fetchHandler =
  (handle: Handler): RequestHandler =>
  async (request, response) => {
    const answer = await handle(await toFetchRequest(request))
    await sendFetchResponse(answer, response)
  }

const toFetchRequest = async (request: ExpressRequest): Promise<Request> => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, String(value))
  }
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  return new Request(new URL(request.originalUrl, `http://${request.headers.host}`), {
    method: request.method,
    headers,
    ...(hasBody && { body: await buffer(request) }),
  })
}

const sendFetchResponse = async (answer: Response, response: ExpressResponse): Promise<void> => {
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value)
  }
  response.setHeader('set-cookie', answer.headers.getSetCookie())
  response.end(Buffer.from(await answer.arrayBuffer()))
}
