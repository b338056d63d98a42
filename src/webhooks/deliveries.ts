import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest, Where } from 'payload'
import { inOwnTransaction } from '../database/inTransaction'
import type { WebhookDelivery } from '../generated/payload-types'
import type { Posted } from './postMessage'
import type { Told, WebhookMessage } from './readEvent'

/** The log of what is and was to be sent. */
const collection = 'webhook-deliveries'

type Status = WebhookDelivery['status']

export const createMessageId = (): string => `msg_${randomUUID()}`

type Search = { readonly where?: Where; readonly sort: string[]; readonly req?: PayloadRequest | undefined }

/** The first of the messages to a webhook; tests of its address, which have no revision, are none. */
const first = async (
  payload: Payload,
  webhook: string,
  { where = {}, sort, req }: Search,
): Promise<WebhookDelivery | undefined> => {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ webhook: { equals: webhook } }, { revision: { exists: true } }, where] },
    sort,
    limit: 1,
    depth: 0,
    pagination: false,
    ...(req && { req }),
  })
  return docs[0]
}

const having = (status: Status): Where => ({ status: { equals: status } })

/**
 * The message that waits to be sent. There is one at most, so that messages arrive in order, and while two processes
 * write at once the earlier is the next.
 */
export const findPending = (payload: Payload, webhook: string): Promise<WebhookDelivery | undefined> =>
  first(payload, webhook, { where: having('pending'), sort: ['revision', 'createdAt'] })

/** The message of the highest revision that was given up. */
export const findGivenUp = (payload: Payload, webhook: string): Promise<WebhookDelivery | undefined> =>
  first(payload, webhook, { where: having('failed'), sort: ['-revision', '-createdAt'] })

/** The message that was written last, or last before another. */
export const findLast = (
  payload: Payload,
  webhook: string,
  { before, req }: { readonly before?: string; readonly req?: PayloadRequest | undefined } = {},
): Promise<WebhookDelivery | undefined> =>
  first(payload, webhook, {
    ...(before !== undefined && { where: { id: { not_equals: before } } }),
    sort: ['-createdAt'],
    req,
  })

export const writePending = (
  payload: Payload,
  webhook: string,
  { revision, message }: { revision: number; message: WebhookMessage },
): Promise<WebhookDelivery> =>
  payload.create({
    collection,
    data: {
      webhook,
      messageId: createMessageId(),
      event: message.type,
      revision,
      status: 'pending',
      attempts: 0,
      payload: { ...message },
    },
    depth: 0,
  })

/** Writes down that a partner has a message, and how far it is told by it: both or neither. */
export const noteDelivered = async (
  payload: Payload,
  webhook: string,
  delivery: WebhookDelivery,
  { posted, told, now }: { posted: Posted; told: Told; now: Date },
): Promise<void> => {
  const data = {
    status: 'delivered' as const,
    attempts: (delivery.attempts ?? 0) + 1,
    deliveredAt: now.toISOString(),
    nextAttemptAt: null,
    lastStatus: posted.status ?? null,
    lastError: null,
  }
  await inOwnTransaction(payload, async (req) => {
    await payload.update({ collection, id: delivery.id, data, depth: 0, req })
    await moveCursor(payload, webhook, told, req)
  })
}

export const moveCursor = async (
  payload: Payload,
  id: string,
  { revision, form }: Told,
  req?: PayloadRequest,
): Promise<void> => {
  await payload.update({
    collection: 'webhooks',
    id,
    data: { deliveredRevision: revision, deliveredModel: form ?? null },
    depth: 0,
    ...(req && { req }),
  })
}

/**
 * Has the message that was given up last wait to be sent again, as often as a new one. It keeps its id, so that a
 * partner who took it, and whose answer was lost, can tell.
 *
 * @returns undefined, and changes nothing, when the last message was not given up
 */
export const reviveGivenUp = async (
  payload: Payload,
  webhook: string,
  req?: PayloadRequest,
): Promise<WebhookDelivery | undefined> => {
  const last = await findLast(payload, webhook, { req })
  if (last?.status !== 'failed') return undefined
  const data = { status: 'pending' as const, attempts: 0, nextAttemptAt: null }
  return payload.update({ collection, id: last.id, data, depth: 0, ...(req && { req }) })
}

/** Milliseconds for which is kept how deliveries went. */
const kept = 30 * 86_400_000

/** Removes what nobody asks for any more. */
export const removeOld = async (payload: Payload, now: Date): Promise<void> => {
  const before = new Date(now.getTime() - kept).toISOString()
  await payload.delete({
    collection,
    where: { status: { not_equals: 'pending' }, createdAt: { less_than: before } },
    depth: 0,
  })
}
