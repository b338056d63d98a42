import type { Payload, PayloadRequest } from 'payload'
import { inOwnTransaction } from '../database/inTransaction'
import type { Webhook, WebhookDelivery } from '../generated/payload-types'
import { accountsWith, notify } from '../notices/notify'
import { findLast } from './deliveries'
import type { Posted } from './postMessage'
import { longestDelay, mostAttempts, retryDelay } from './retryDelay'

/** The answer of an address that takes no more messages, whoever sends them. */
const gone = 410

/**
 * Writes down an attempt that failed, and when the next one is. After the last the message is given up, and an address
 * that takes no more switches its webhook off; admins are told of both.
 */
export const noteFailed = async (
  payload: Payload,
  webhook: Webhook,
  delivery: WebhookDelivery,
  posted: Posted,
): Promise<void> => {
  const attempts = (delivery.attempts ?? 0) + 1
  const isGone = posted.status === gone
  const delay = isGone ? undefined : delayAfter(attempts, posted)
  const error = posted.error ?? null
  const data = {
    status: delay === undefined ? ('failed' as const) : ('pending' as const),
    attempts,
    nextAttemptAt: delay === undefined ? null : new Date(Date.now() + delay).toISOString(),
    lastStatus: posted.status ?? null,
    lastError: isGone ? `The webhook was switched off. ${error}` : error,
  }
  await inOwnTransaction(payload, async (req) => {
    await payload.update({ collection: 'webhook-deliveries', id: delivery.id, data, depth: 0, req })
    if (isGone) await switchOff(webhook, req)
    else if (delay === undefined) await tellOfGivingUp(webhook, delivery, { posted, req })
  })
}

/**
 * An address may ask for a longer wait, and not for a shorter one: it would soon have had all its attempts, while what
 * ails it is not mended yet.
 */
const delayAfter = (attempts: number, { askedDelay = 0 }: Posted): number | undefined => {
  const own = retryDelay(attempts)
  return own === undefined ? undefined : Math.max(own, Math.min(askedDelay, longestDelay))
}

const switchOff = async ({ id, name }: Webhook, req: PayloadRequest): Promise<void> => {
  await req.payload.update({ collection: 'webhooks', id, data: { isActive: false }, depth: 0, req })
  const text = `The webhook “${name}” was switched off: its address answered ${gone}, which says that it takes no more messages.`
  await tellAdmins(id, text, req)
}

/** Once until a message arrives: the next ones say nothing new. */
const tellOfGivingUp = async (
  { id, name }: Webhook,
  delivery: WebhookDelivery,
  { posted, req }: { posted: Posted; req: PayloadRequest },
): Promise<void> => {
  const before = await findLast(req.payload, id, { before: delivery.id, req })
  if (before?.status === 'failed') return
  // What the address itself wrote is for the log, and not for people's mail.
  const why = posted.status === undefined ? (posted.error ?? '') : `The address answered ${posted.status}.`
  const text = `A message to the webhook “${name}” was given up after ${mostAttempts} attempts. ${why}`
  await tellAdmins(id, text, req)
}

const tellAdmins = async (id: string, text: string, req: PayloadRequest): Promise<void> => {
  const notice = { kind: 'webhook', text, type: 'webhooks', documentId: id } as const
  await notify(req, await accountsWith(req, 'admin'), notice)
}
