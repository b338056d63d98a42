export { unwrap } from './unwrap.js'
export { isWebhookVerificationError, WebhookVerificationError } from './WebhookVerificationError.js'
export type { UnwrapOptions, WebhookHeaders } from './unwrap.js'
export type { WebhookErrorCode } from './WebhookVerificationError.js'
export type {
  EditionChangedEvent,
  EditionResetEvent,
  UnknownWebhookEvent,
  WebhookChange,
  WebhookEvent,
  WebhookTestEvent,
} from './WebhookEvent.js'
