import type { DocumentType } from '../types/Ref.js'

/** One address at which something changed, in the words of `/v1/sync` and `/v1/events`. */
export type WebhookChange = {
  /** `publish`: what is there now is new or looks otherwise. `unpublish`: there is nothing any more. */
  readonly kind: 'publish' | 'unpublish'
  readonly type: DocumentType
  readonly slug: string
  /** Where an unpublished document is now, when it only got another slug. That address has a change of its own. */
  readonly movedTo?: string
}

type Envelope<Type extends string, Data> = {
  /** Of the message, the same however often it is sent: to tell that it was handled already. */
  readonly id: string
  readonly type: Type
  /** When it happened, ISO 8601 in UTC. */
  readonly timestamp: string
  readonly data: Data
}

/** Something was published or unpublished. */
export type EditionChangedEvent = Envelope<
  'edition.changed',
  {
    /** The revision after these changes. An answer with a lower `Cofactor-Revision` is older than they are. */
    readonly revision: number
    /** Each address once, at its last change. */
    readonly documents: readonly WebhookChange[]
    /** What to purge: the `Cache-Tag`s of the documents and of their types, in the forms that answers carry. */
    readonly tags: readonly string[]
  }
>

/** What is held can't be brought up to date, as after an upgrade, or a webhook that was off for long: make it anew. */
export type EditionResetEvent = Envelope<
  'edition.reset',
  {
    readonly revision: number
    /** Why, as `/v1/sync` says it. */
    readonly code: 'cursor-too-old' | 'model-changed' | 'edition-replaced'
  }
>

/** Sent when somebody tries the address. Nothing happened. */
export type WebhookTestEvent = Envelope<'webhook.test', { readonly revision: number }>

/** A genuine event of a type that this version does not know. Answer it with success, or it is sent again. */
export type UnknownWebhookEvent = Envelope<'unknown', unknown> & {
  /** The type that was sent. */
  readonly sentType: string
}

/** What a Cofactor server sends, told apart by `type`. */
export type WebhookEvent = EditionChangedEvent | EditionResetEvent | WebhookTestEvent | UnknownWebhookEvent
