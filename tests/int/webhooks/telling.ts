import type { ContentModel } from '../../../src/model/types'
import type { Store } from '../../../src/delivery/createStore'
import type { Editing } from '../../helpers/editing'
import type { Cofactor, Session } from '../../helpers/startCofactor'
import type { Receiver } from '../../helpers/startReceiver'

export type RunOptions = {
  readonly now?: Date
  readonly allowsPrivate?: boolean
  readonly store?: Store
  readonly model?: ContentModel
}

/** A partner with a webhook that was made for this test, and what admins and editors do about it. */
export type Telling = {
  readonly cofactor: Cofactor
  readonly admin: Session
  readonly editing: Editing
  readonly receiver: Receiver
  /** Of the webhook. */
  readonly id: string
  /** What the job runner does, at an instant. */
  run(options?: RunOptions): Promise<string>
  /** Publishes a mineral of this slug, and gives its id. */
  publishMineral(slug: string): Promise<string>
  /** What was sent by the webhook, in order. */
  deliveries(): Promise<readonly unknown[]>
}

export const hours = (count: number): Date => new Date(Date.now() + count * 3_600_000)
