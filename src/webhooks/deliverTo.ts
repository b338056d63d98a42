import type { Payload } from 'payload'
import type { Store } from '../delivery/createStore'
import type { Webhook, WebhookDelivery } from '../generated/payload-types'
import { findGivenUp, findPending, moveCursor, noteDelivered, writePending } from './deliveries'
import { noteFailed } from './noteFailed'
import { postMessage, type Posted } from './postMessage'
import { readEvent, type Told } from './readEvent'
import { openSecret } from './secret'

export type DeliverOptions = {
  readonly payload: Payload
  /** A store that has all that was committed. */
  readonly store: Pick<Store, 'history' | 'locate' | 'revision'>
  /** In which documents are served (`servedForm`). */
  readonly form: string
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
  const { payload, form, signal, now } = options
  let told: Told = { revision: webhook.deliveredRevision ?? 0, form: webhook.deliveredModel ?? undefined }
  for (let delivered = 0; delivered < mostMessages && !signal.aborted; delivered += 1) {
    const pending = (await findPending(payload, webhook.id)) ?? (await writeNext(webhook, told, options))
    if (!pending || isResting(pending, now)) return { delivered, failed: 0 }
    const posted = await post(webhook, pending, options)
    if (posted.error !== undefined) {
      await noteFailed(payload, webhook, pending, posted)
      return { delivered, failed: 1 }
    }
    // What is made anew from now on is in the form of now, also when another form was served as this was written.
    told = {
      revision: pending.revision ?? told.revision,
      form: pending.event === 'edition.reset' ? form : told.form,
    }
    await noteDelivered(payload, webhook.id, pending, { posted, told, now: new Date() })
  }
  return { delivered: mostMessages, failed: 0 }
}

const isResting = ({ nextAttemptAt }: WebhookDelivery, now: Date): boolean =>
  Boolean(nextAttemptAt) && Date.parse(String(nextAttemptAt)) > now.getTime()

/** A message that was given up is not tried again by itself; the next publication tells what was in it as well. */
const writeNext = async (
  webhook: Webhook,
  told: Told,
  { payload, store, form, now }: DeliverOptions,
): Promise<WebhookDelivery | undefined> => {
  const event = readEvent({ store, form, told, types: webhook.types ?? [], now })
  if (!event || isGivenUp(event, await findGivenUp(payload, webhook.id))) return undefined
  const { revision, message } = event
  if (message) return writePending(payload, webhook.id, { revision, message })
  await moveCursor(payload, webhook.id, { ...told, revision })
  return undefined
}

/** That everything is to be made anew is news, also where the changes up to the same revision were given up. */
const isGivenUp = (
  { revision, message }: NonNullable<ReturnType<typeof readEvent>>,
  givenUp: WebhookDelivery | undefined,
): boolean => revision <= (givenUp?.revision ?? 0) && (!message || message.type === givenUp?.event)

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
