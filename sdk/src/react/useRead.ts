'use client'
import { useCallback, useSyncExternalStore } from 'react'
import { useStore } from './CofactorProvider.js'
import type { Read } from './reads.js'
import type { Snapshot, Store } from './createStore.js'

/** What a hook gives that does not suspend. */
export type Loadable<Answer> = {
  /** Why the last request failed. The answer before it is still there. */
  readonly error: unknown
  readonly isLoading: boolean
  /** Asks again. The answer at hand stays until the new one is there. */
  readonly refresh: () => void
} & (Answer | { readonly [Name in keyof Answer]: undefined })

const useSnapshot = (store: Store, read: Read<unknown>): Snapshot<unknown> => {
  const { key } = read
  const subscribe = useCallback(
    (listener: () => void) => store.subscribe(read, listener),
    // A read is its key; the object is new each time.
    [store, key],
  )
  const peek = (): Snapshot<unknown> => store.peek(key)
  return useSyncExternalStore(subscribe, peek, peek)
}

/** How a read stands; made once the component is there, and given up when it is gone. */
export const useRead = <Answer extends object>(
  read: Read<Answer>,
  empty: { readonly [Name in keyof Answer]: undefined },
): Loadable<Answer> => {
  const store = useStore()
  const { answer, error, isLoading } = useSnapshot(store, read)
  const refresh = (): void => void store.load(read)
  return { ...(read.is(answer) ? answer : empty), error, isLoading, refresh }
}

/** The answer to a read. Suspends until it is there, and throws what the read fails with. */
export const useSuspenseRead = <Answer>(read: Read<Answer>): Answer => {
  const store = useStore()
  const { answer, error, isLoading } = useSnapshot(store, read)
  if (read.is(answer)) return answer
  if (error === undefined || isLoading) throw store.load(read)
  store.forget(read.key)
  throw error
}
