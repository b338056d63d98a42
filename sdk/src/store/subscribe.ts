import { wait } from '../wait.js'
import type { Store, SyncResult } from './createStore.js'
import { readEvents } from './readEvents.js'
import type { StreamState } from './readEvents.js'

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

/** The server gives a sign of life every 15 seconds; a connection that says nothing for longer is dead. */
const longestSilence = 45_000

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
  const state: StreamState = {}
  const leave = store.onChange((result) => {
    if (!controller.signal.aborted) listener({ kind: 'change', ...result })
  })

  const follow = async (): Promise<void> => {
    await store.sync()
    const edition = await store.edition()
    const headers = { accept: 'text/event-stream', 'last-event-id': state.lastEventId ?? edition.cursor }
    const connection = new AbortController()
    const end = (): void => connection.abort()
    controller.signal.addEventListener('abort', end)
    let timer: ReturnType<typeof setTimeout> | undefined
    const watch = (): void => {
      clearTimeout(timer)
      timer = setTimeout(end, longestSilence)
    }
    try {
      watch()
      const response = await store.request('/v1/events', { headers, signal: connection.signal })
      if (!response.ok || !response.body) throw new Error(`GET /v1/events: ${response.status}`)
      listener({ kind: 'connected' })
      // Any event, a reset too, says the same: sync, which starts anew by itself where it has to.
      for await (const _ of readEvents(response.body, state, watch)) await store.sync()
    } finally {
      clearTimeout(timer)
      controller.signal.removeEventListener('abort', end)
    }
  }

  const run = async (): Promise<void> => {
    for (let failures = 0; !controller.signal.aborted; failures++) {
      try {
        await follow()
        failures = 0
      } catch (error) {
        if (controller.signal.aborted) break
        listener({ kind: 'error', error })
      }
      const pause = Math.min(maxDelay, (state.retry ?? 3_000) * 2 ** failures * (0.5 + Math.random() / 2))
      // Aborted meanwhile: the loop then ends.
      await wait(pause, controller.signal).catch(() => undefined)
    }
    leave()
  }
  void run()
  return stop
}
