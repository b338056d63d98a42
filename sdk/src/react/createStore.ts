import type { Client } from '../createClient.js'
import type { CofactorState, Read } from './reads.js'

/** How a read stands. Never changed, only replaced, so that it can be compared by identity. */
export type Snapshot<Answer> = {
  readonly answer?: Answer
  readonly error?: unknown
  /** Whether a request is under way. */
  readonly isLoading: boolean
}

type Entry = {
  snapshot: Snapshot<unknown>
  request?: Promise<unknown> | undefined
  readonly listeners: Set<() => void>
  abort?: AbortController | undefined
}

/** Answers that components share, by address. */
export type Store = {
  peek(key: string): Snapshot<unknown>
  /** The request for it, made unless one is under way. Resolves in any case; see `peek` for how it went. */
  load<Answer>(read: Read<Answer>): Promise<unknown>
  /** Loads what is not there. Once nobody listens any more, a request under way is given up. */
  subscribe<Answer>(read: Read<Answer>, listener: () => void): () => void
  /** Lets a read that failed be made again when it is next rendered, unless somebody shows that it failed. */
  forget(key: string): void
}

/** Answers kept, those that are shown included; what is shown is always kept. */
const mostKept = 200

const loading: Snapshot<unknown> = { isLoading: true }

/** A store over `client` that begins with the answers in `state`, and adds those it gets. */
export const createStore = (client: Client, state: CofactorState): Store => {
  const entries = new Map<string, Entry>()

  const entryOf = (key: string): Entry => {
    let entry = entries.get(key)
    if (!entry) {
      const answer = state[key]
      entry = { snapshot: answer ? { answer, isLoading: false } : loading, listeners: new Set() }
      entries.set(key, entry)
    }
    return entry
  }

  const load = <Answer>({ key, run }: Read<Answer>): Promise<unknown> => {
    const entry = entryOf(key)
    if (entry.request) return entry.request
    const abort = new AbortController()
    const settle = (snapshot: Snapshot<unknown>): void => {
      if (entry.abort !== abort) return
      entry.request = undefined
      entry.snapshot = snapshot
      entry.listeners.forEach((listener) => listener())
    }
    entry.abort = abort
    entry.snapshot = { ...entry.snapshot, isLoading: true }
    entry.request = run(client, abort.signal).then(
      (answer) => {
        state[key] = answer
        settle({ answer, isLoading: false })
      },
      (error: unknown) => settle({ ...entry.snapshot, error, isLoading: false }),
    )
    return entry.request
  }

  /** Of what nobody shows, the answers that came first go when there are many. */
  const dropOldest = (): void => {
    for (const [key, { listeners, request }] of entries) {
      if (entries.size <= mostKept) return
      if (listeners.size || request) continue
      entries.delete(key)
      delete state[key]
    }
  }

  // Later: React renders once more before it gives up, and effects that only run anew listen again at once.
  const dropLater = (key: string): void => {
    setTimeout(() => {
      const entry = entryOf(key)
      if (entry.listeners.size) return
      if (!entry.snapshot.answer) {
        entry.abort?.abort()
        entries.delete(key)
      }
      dropOldest()
    })
  }

  return {
    forget: dropLater,
    peek: (key) => entryOf(key).snapshot,
    load,
    subscribe: (read, listener) => {
      const entry = entryOf(read.key)
      entry.listeners.add(listener)
      if (!entry.snapshot.answer) void load(read)
      return () => {
        entry.listeners.delete(listener)
        dropLater(read.key)
      }
    },
  }
}
