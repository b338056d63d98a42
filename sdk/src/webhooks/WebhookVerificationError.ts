import { isRecord } from '../isRecord.js'

/** Marks errors of this entry in a way that other realms and other copies of the package recognise. */
const webhookBrand = '@cofactor/sdk/webhooks'

/**
 * Why a message was refused:
 *
 * - `missing-header`: `webhook-id`, `webhook-timestamp` or `webhook-signature` is absent
 * - `invalid-timestamp`: `webhook-timestamp` is no number of seconds
 * - `too-old`, `too-new`: it was signed too long ago, or in the future; often a clock is wrong
 * - `no-matching-signature`: the secret is another one, or the body or a header is not as it was sent
 * - `invalid-payload`: the signature is right, but the body is no event of Cofactor
 */
export type WebhookErrorCode =
  'missing-header' | 'invalid-timestamp' | 'too-old' | 'too-new' | 'no-matching-signature' | 'invalid-payload'

/** The message is not to be trusted, or not to be understood. Secrets and signatures are never in it. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError' as const
  readonly brand: string = webhookBrand
  declare readonly code: WebhookErrorCode

  constructor(code: WebhookErrorCode, what: string, cause?: unknown) {
    super(`Webhook refused: ${what}`, { cause })
    this.code = code
  }
}

/** Also recognises the error of another realm or another copy of the package, where `instanceof` fails. */
export const isWebhookVerificationError = (error: unknown): error is WebhookVerificationError =>
  isRecord(error) && error.brand === webhookBrand
