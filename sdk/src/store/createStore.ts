import type { ClientOptions } from '../ClientOptions.js'
import { CofactorError } from '../errors/CofactorError.js'
import { problemErrorOf } from '../errors/problemErrorOf.js'
import { createDoor } from '../createDoor.js'
import type { Door } from '../createDoor.js'
import { createResource } from '../createResource.js'
import { createResources } from '../generated/resources.js'
import type { Resources } from '../generated/resources.js'
import { readSettings } from '../settings.js'
import type { Send } from '../transport/createTransport.js'
import type { CallOptions } from '../types/options.js'
import { createCopy } from './createCopy.js'
import type { Copy } from './createCopy.js'
import { answerRead } from './answerRead.js'
import { createSync } from './createSync.js'
import type { StoreChange } from './createSync.js'
import type { Edition, Persistence } from './Edition.js'

/** Where a store reads from and keeps its copy, and how it asks the server. */
export type StoreOptions = Omit<ClientOptions, 'baseUrl' | 'cache'> & {
  /** Address of the server. Without one the store reads its snapshot and can't sync. */
  readonly baseUrl?: string | undefined
  /** A copy to start from: `openSnapshot(() => import('./cofactor/snapshot.js'))`. @default none */
  readonly snapshot?: (() => Promise<Edition>) | undefined
  /** Where the copy is kept between runs. @default nowhere */
  readonly persistence?: Persistence | undefined
}

/** What a sync brought. */
export type SyncResult = {
  /** Every document that looks otherwise than before, and every address that has none any more. */
  readonly changes: readonly StoreChange[]
  readonly revision: number
}

/**
 * A copy of the published content that is read like the client, without a server. `request` and `stream` ask the server
 * itself, so that a store can stand wherever a client is asked for.
 */
export type Store = Resources &
  Door & {
    /**
     * Brings the copy up to date, or makes it. Reads see all of it or nothing. Calls at the same time share one sync;
     * one that failed half way goes on from there with the next call. `signal` ends the waiting, not the sync.
     *
     * @throws CofactorError as the client's reads do. The copy is then as it was.
     */
    sync(options?: CallOptions): Promise<SyncResult>
    /** Calls the listener after each sync that changed something, until the returned function is called. */
    onChange(listener: (result: SyncResult) => void): () => void
    /**
     * The whole copy, to ask about or to keep: it is shared and must not be changed.
     *
     * @throws CofactorError with the code `store-empty` while there is none
     */
    edition(): Promise<Edition>
  }

const noServer = async (): Promise<never> => {
  throw new TypeError('createStore: without a baseUrl there is no server to ask')
}

/**
 * A store over the server at `baseUrl`, over a snapshot, or both. Making one sends nothing. What was kept by
 * `persistence` and the snapshot are read when the store is first asked; the later of the two is taken.
 *
 * @throws TypeError when an option is wrong, saying which and what would be right.
 */
export const createStore = ({ snapshot, persistence, baseUrl, ...options }: StoreOptions): Store => {
  const settings = baseUrl === undefined ? undefined : readSettings({ ...options, baseUrl })
  const { locale } = options
  const door = settings ? createDoor(settings) : { locale, request: noServer, stream: noServer }
  const update = createSync(door)
  const address = settings?.baseUrl ?? ''
  const listeners = new Set<(result: SyncResult) => void>()
  let copy: Copy | undefined
  let opened: Promise<void> | undefined
  let running: Promise<SyncResult> | undefined
  let isKept = true

  const load = async (): Promise<void> => {
    const kept = await persistence?.load()
    const bundled = await snapshot?.()
    const editions = [kept, bundled].flatMap((one) =>
      one?.format === 1 && one.sorting && one.locale === (locale ?? one.locale) ? [one] : [],
    )
    const [best] = editions.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
    if (best) copy = createCopy(best)
  }
  const open = async (): Promise<Copy | undefined> => {
    // A failed start is tried again with the next call.
    await (opened ??= load().catch((error: unknown) => {
      opened = undefined
      throw error
    }))
    return copy
  }
  const openOrFail = async (path: string): Promise<Copy> => {
    const known = await open()
    if (known) return known
    const what = 'nothing is here: call sync(), or give a snapshot'
    throw new CofactorError(address + path, 'store-empty', what)
  }
  const read: Send = async (path, { signal } = {}) => {
    signal?.throwIfAborted()
    const known = await openOrFail(path)
    const url = address + path
    const answer = answerRead(path, known, address, (status, code, detail) => {
      throw new (problemErrorOf(status))(url, status, {
        type: '',
        title: '',
        instance: '',
        status,
        code,
        detail,
      })
    })
    const headers = new Headers({ 'cofactor-revision': `${known.edition.revision}` })
    return { url, status: 200, headers, body: JSON.stringify(answer), source: 'copy' }
  }

  const run = async (call: CallOptions): Promise<SyncResult> => {
    const before = await open()
    const { edition, changes } = await update(before?.edition, call)
    copy = createCopy(edition)
    const result = { changes, revision: edition.revision }
    isKept &&= !changes.length && before?.edition.takenAt.slice(0, 10) === edition.takenAt.slice(0, 10)
    try {
      if (changes.length) for (const listener of listeners) listener(result)
    } finally {
      if (!isKept) await persistence?.save(edition)
      isKept = true
    }
    return result
  }

  return {
    ...createResources((type) => createResource(type, read, undefined)),
    ...door,
    sync: async ({ signal, timeout } = {}) => {
      signal?.throwIfAborted()
      running ??= run({ timeout }).finally(() => {
        running = undefined
      })
      // The signal ends the waiting alone: others may wait for the same sync.
      return Promise.race([
        running,
        new Promise<never>((_, reject) =>
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
        ),
      ])
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edition: async () => (await openOrFail('/v1')).edition,
  }
}
