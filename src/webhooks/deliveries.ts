import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../database/inTransaction'
import type { Webhook, WebhookDelivery } from '../generated/payload-types'
import type { Posted } from './postMessage'
import type { WebhookMessage } from './readEvent'

/** The log of what is and was to be sent. */
const collection = 'webhook-deliveries'

export const createMessageId = (): string => `msg_${randomUUID()}`

const latest = async (
  payload: Payload,
  webhook: string,
  status: WebhookDelivery['status'],
): Promise<WebhookDelivery | undefined> => {
  const { docs } = await payload.find({
    collection,
    where: { webhook: { equals: webhook }, status: { equals: status }, revision: { exists: true } },
    sort: '-revision',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}

/** The message that waits to be sent; a webhook has at most one, so that messages arrive in order. */
export const findPending = (payload: Payload, webhook: string): Promise<WebhookDelivery | undefined> =>
  latest(payload, webhook, 'pending')

/** Up to which revision a message was given up; 0 when none was. */
export const givenUpAt = async (payload: Payload, webhook: string): Promise<number> =>
  (await latest(payload, webhook, 'failed'))?.revision ?? 0

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

/** Writes down that a partner has a message, and that it is told up to there: both or neither. */
export const noteDelivered = async (
  payload: Payload,
  webhook: Webhook,
  delivery: WebhookDelivery,
  { posted, now }: { posted: Posted; now: Date },
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
    await moveCursor(payload, webhook, delivery.revision ?? 0, req)
  })
}

export const moveCursor = async (
  payload: Payload,
  { id }: Webhook,
  deliveredRevision: number,
  req?: PayloadRequest,
): Promise<void> => {
  await payload.update({
    collection: 'webhooks',
    id,
    data: { deliveredRevision },
    depth: 0,
    ...(req && { req }),
  })
}

/** Writes down an attempt that failed, and when the next one is; without a next one the message is given up. */
export const noteFailed = async (
  payload: Payload,
  delivery: WebhookDelivery,
  { posted, nextAttemptAt }: { posted: Posted; nextAttemptAt: Date | undefined },
): Promise<void> => {
  const data = {
    status: nextAttemptAt ? ('pending' as const) : ('failed' as const),
    attempts: (delivery.attempts ?? 0) + 1,
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    lastStatus: posted.status ?? null,
    lastError: posted.error ?? null,
  }
  await payload.update({ collection, id: delivery.id, data, depth: 0 })
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
