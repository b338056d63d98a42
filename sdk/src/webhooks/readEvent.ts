import { isRecord } from '../isRecord.js'
import { parseJson } from '../parseJson.js'
import type { WebhookEvent } from './WebhookEvent.js'
import { WebhookVerificationError } from './WebhookVerificationError.js'

type Payload = { readonly type: string; readonly timestamp: string; readonly data: unknown }

const isPayload = (value: unknown): value is Payload =>
  isRecord(value) && typeof value.type === 'string' && typeof value.timestamp === 'string'

const isChange = (value: unknown): boolean =>
  isRecord(value) &&
  (value.kind === 'publish' || value.kind === 'unpublish') &&
  typeof value.type === 'string' &&
  typeof value.slug === 'string'

/** What the data of each known type must hold; fields that are added later pass. */
const isDataOf: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => boolean>> = {
  'edition.changed': ({ documents, tags }) =>
    Array.isArray(documents) && documents.every(isChange) && Array.isArray(tags),
  'edition.reset': ({ code }) => typeof code === 'string',
  'webhook.test': () => true,
}

const isKnown = (event: Payload & { readonly id: string }): event is WebhookEvent & { readonly id: string } =>
  isRecord(event.data) &&
  typeof event.data.revision === 'number' &&
  Boolean(isDataOf[event.type]?.(event.data))

/**
 * The event in a verified body.
 *
 * @throws WebhookVerificationError with `invalid-payload`
 */
export const readEvent = (id: string, text: string): WebhookEvent => {
  const payload = parseJson(text)
  if (!isPayload(payload)) {
    throw new WebhookVerificationError(
      'invalid-payload',
      'the body is not JSON with type, timestamp and data',
    )
  }
  const { type, timestamp, data } = payload
  if (!Object.hasOwn(isDataOf, type)) return { id, type: 'unknown', sentType: type, timestamp, data }
  const event = { id, type, timestamp, data }
  if (isKnown(event)) return event
  throw new WebhookVerificationError('invalid-payload', `the data of ${type} is not as it should be`)
}
