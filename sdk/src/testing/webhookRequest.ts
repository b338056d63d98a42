import { signMessage } from '../webhooks/signing.js'
import type { EditionChangedEvent, EditionResetEvent, WebhookTestEvent } from '../webhooks/WebhookEvent.js'

type SentEvent = EditionChangedEvent | EditionResetEvent | WebhookTestEvent

/** An event without its id, which is of the message. */
export type UnsentEvent = SentEvent extends infer Event
  ? Event extends SentEvent
    ? Omit<Event, 'id'>
    : never
  : never

/**
 * The request by which the server tells your site of an event, signed, to hand to your handler.
 *
 * @throws TypeError when the secret is none
 */
export const webhookRequest = async (url: string, event: UnsentEvent, secret: string): Promise<Request> => {
  const id = `msg_${crypto.randomUUID()}`
  const timestamp = String(Math.floor(Date.now() / 1000))
  const body = JSON.stringify(event)
  const signature = await signMessage({ id, timestamp, body: new TextEncoder().encode(body) }, secret)
  return new Request(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature,
    },
  })
}
