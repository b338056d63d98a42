import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { hasRole } from '../../collections/access/staff'
import { answer, refusal, routeParameter } from '../endpoints/answer'
import type { Webhook } from '../generated/payload-types'
import { lastRevision } from '../publishing/publicationLog'
import { createMessageId, reviveGivenUp } from './deliveries'
import { postMessage } from './postMessage'
import type { WebhookMessage } from './readEvent'
import { createSecret, openSecret, sealSecret } from './secret'

/** An address below a webhook, for admins. */
const endpoint = (
  name: string,
  act: (webhook: Webhook, req: PayloadRequest) => Promise<object>,
): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, 'admin')) return refusal(req, 403, 'Only admins may do this.')
    const webhook = await req.payload.findByID({
      collection: 'webhooks',
      id: routeParameter(req),
      depth: 0,
      showHiddenFields: true,
      disableErrors: true,
      req,
    })
    if (!webhook) return refusal(req, 404, 'There is no such webhook.')
    return answer(req, 200, await act(webhook, req))
  },
})

/** `POST /api/webhooks/:id/secret`: a new secret in the place of the one there is. The answer alone has it. */
export const secretEndpoint: Endpoint = endpoint('secret', async ({ id }, req) => {
  const signingSecret = createSecret()
  await req.payload.update({
    collection: 'webhooks',
    id,
    data: { secret: sealSecret(req.payload, signingSecret) },
    depth: 0,
    req,
  })
  return { signingSecret }
})

/**
 * `POST /api/webhooks/:id/test`: sends an event that says nothing happened, and answers with what came of it:
 * `{ isDelivered, status?, error? }`.
 */
export const testEndpoint = (allowsPrivate: boolean): Endpoint =>
  endpoint('test', async (webhook, req) => {
    const { payload } = req
    const message: WebhookMessage = {
      type: 'webhook.test',
      timestamp: new Date().toISOString(),
      data: { revision: await lastRevision(payload) },
    }
    const id = createMessageId()
    const posted = await postMessage({
      url: webhook.url,
      secret: openSecret(payload, webhook.secret),
      id,
      body: JSON.stringify(message),
      signal: req.signal ?? new AbortController().signal,
      allowsPrivate,
    }).catch((error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }))
    const { status, error } = { status: undefined, error: undefined, ...posted }
    const isDelivered = error === undefined
    await payload.create({
      collection: 'webhook-deliveries',
      data: {
        webhook: webhook.id,
        messageId: id,
        event: message.type,
        status: isDelivered ? 'delivered' : 'failed',
        attempts: 1,
        ...(isDelivered && { deliveredAt: new Date().toISOString() }),
        ...(status !== undefined && { lastStatus: status }),
        ...(error !== undefined && { lastError: error }),
        payload: { ...message },
      },
      req,
    })
    return { isDelivered, status, error }
  })

/**
 * `POST /api/webhooks/:id/resend`: has the message that was given up last sent again by the runner, and answers with
 * `{ messageId }`.
 *
 * @throws APIError with 409 when the webhook is off, or the last message was not given up
 */
export const resendEndpoint: Endpoint = endpoint('resend', async ({ id, isActive }, req) => {
  if (!isActive) throw conflict('The webhook is off. Make it active: that sends the message again.')
  const revived = await reviveGivenUp(req.payload, id, req)
  if (!revived) throw conflict('Nothing is left to send again: the last message was not given up.')
  return { messageId: revived.messageId }
})

const conflict = (message: string) => new APIError(message, 409, undefined, true)
