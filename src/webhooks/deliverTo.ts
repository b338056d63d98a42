import type { Payload } from 'payload'
import type { Store } from '../delivery/createStore'
import type { Webhook, WebhookDelivery } from '../generated/payload-types'
import { findPending, givenUpAt, moveCursor, noteDelivered, noteFailed, writePending } from './deliveries'
import { postMessage, type Posted } from './postMessage'
import { readEvent } from './readEvent'
import { retryDelay } from './retryDelay'
import { openSecret } from './secret'

export type DeliverOptions = {
  readonly payload: Payload
  /** A store that has all that was committed. */
  readonly store: Pick<Store, 'history' | 'locate' | 'revision'>
  readonly signal: AbortSignal
  readonly now: Date
  readonly allowsPrivate: boolean
}

/** Messages to one address in one run; what is left comes with the next. */
const mostMessages = 20

/**
 * Tells one partner what is due: the message that waits, then what was published since it was written. There is one
 * message at a time, so that they arrive in order, and what is published while one waits comes together in the next.
 *
 * @returns how many messages arrived, and how many did not
 */
export const deliverTo = async (
  webhook: Webhook,
  options: DeliverOptions,
): Promise<{ delivered: number; failed: number }> => {
  const { payload, signal, now } = options
  let told = webhook.deliveredRevision ?? 0
  for (let delivered = 0; delivered < mostMessages && !signal.aborted; delivered += 1) {
    const pending = (await findPending(payload, webhook.id)) ?? (await writeNext(webhook, told, options))
    if (!pending || isResting(pending, now)) return { delivered, failed: 0 }
    const posted = await post(webhook, pending, options)
    if (posted.error !== undefined) {
      const delay = retryDelay((pending.attempts ?? 0) + 1)
      const nextAttemptAt = delay === undefined ? undefined : new Date(Date.now() + delay)
      await noteFailed(payload, pending, { posted, nextAttemptAt })
      return { delivered, failed: 1 }
    }
    await noteDelivered(payload, webhook, pending, { posted, now: new Date() })
    told = pending.revision ?? told
  }
  return { delivered: mostMessages, failed: 0 }
}

const isResting = ({ nextAttemptAt }: WebhookDelivery, now: Date): boolean =>
  Boolean(nextAttemptAt) && Date.parse(String(nextAttemptAt)) > now.getTime()

/** A message that was given up is not tried again by itself; the next publication tells what was in it as well. */
const writeNext = async (
  webhook: Webhook,
  since: number,
  { payload, store, now }: DeliverOptions,
): Promise<WebhookDelivery | undefined> => {
  const event = readEvent({ store, since, types: webhook.types ?? [], now })
  if (!event || event.revision <= (await givenUpAt(payload, webhook.id))) return undefined
  const { revision, message } = event
  if (message) return writePending(payload, webhook.id, { revision, message })
  await moveCursor(payload, webhook, revision)
  return undefined
}

const post = async (
  webhook: Webhook,
  delivery: WebhookDelivery,
  options: DeliverOptions,
): Promise<Posted> => {
  const { payload, signal, allowsPrivate } = options
  try {
    const secret = openSecret(payload, webhook.secret)
    const body = JSON.stringify(delivery.payload)
    return await postMessage({
      url: webhook.url,
      secret,
      id: delivery.messageId,
      body,
      signal,
      allowsPrivate,
    })
  } catch (error) {
    signal.throwIfAborted()
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
