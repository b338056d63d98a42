import { backOff } from '../backOff.js'
import { isCofactorError } from '../errors/guards.js'
import { readStream } from '../events/readStream.js'
import type { StreamState } from '../events/readStream.js'
import { wait } from '../wait.js'
import type { Store, SyncResult } from './createStore.js'

/** What a subscription tells. */
export type StoreEvent =
  /** The store was brought up to date, and something in it changed. */
  | ({ readonly kind: 'change' } & SyncResult)
  /** The stream is open, and the store up to date. */
  | { readonly kind: 'connected' }
  /** The stream or a sync failed; it is tried again by itself. */
  | { readonly kind: 'error'; readonly error: unknown }

/** How long a store follows the edition, and how it waits. */
export type SubscribeOptions = {
  /** Ends the subscription. */
  readonly signal?: AbortSignal | undefined
  /** The longest wait before coming back, in milliseconds. @default 60000 */
  readonly maxDelay?: number | undefined
}

/**
 * Keeps a store up to date: listens to the server's stream of events, syncs when something is published, and tells.
 * A stream that breaks is opened again where it was, after a wait that grows while it fails. The key needs the scope
 * `sync`. In a page that is open to all use a server of your own in between: keys do not belong in pages.
 *
 * @returns a function that ends it
 */
export const subscribe = (
  store: Store,
  listener: (event: StoreEvent) => void,
  { signal, maxDelay = 60_000 }: SubscribeOptions = {},
): (() => void) => {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  signal?.addEventListener('abort', stop, { once: true })
  if (signal?.aborted) stop()
  const state: StreamState = { cursor: undefined }
  const leave = store.onChange((result) => {
    if (!controller.signal.aborted) listener({ kind: 'change', ...result })
  })
  const onOpen = (): void => listener({ kind: 'connected' })

  const follow = async (): Promise<void> => {
    await store.sync()
    state.cursor ??= (await store.edition()).cursor
    // Any event, a reset too, says the same: sync, which starts anew by itself where it has to.
    for await (const _ of readStream(store, state, { signal: controller.signal, onOpen })) await store.sync()
  }

  const run = async (): Promise<void> => {
    for (let failures = 0; !controller.signal.aborted; failures++) {
      let asked = 0
      try {
        await follow()
        failures = 0
      } catch (error) {
        if (controller.signal.aborted) break
        listener({ kind: 'error', error })
        asked = (isCofactorError(error) && error.retryAfter) || 0
      }
      // Aborted meanwhile: the loop then ends.
      await wait(asked + backOff(failures, state.delay ?? 1_000, maxDelay), controller.signal).catch(
        () => undefined,
      )
    }
    leave()
  }
  void run()
  return stop
}
