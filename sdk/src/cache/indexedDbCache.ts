import type { Cache, CacheEntry } from '../Cache.js'
import { isRecord } from '../isRecord.js'

/** Where in the browser answers are kept, and how many. */
export type IndexedDbCacheOptions = {
  /** Name of the database. @default 'cofactor-cache' */
  readonly name?: string
  /** The most answers kept; the one set longest ago goes first. @default 1000 */
  readonly max?: number
}

const store = 'answers'

type Row = { readonly key: string; readonly at: number; readonly entry: CacheEntry }

const isRow = (value: unknown): value is Row => isRecord(value) && isRecord(value.entry)

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const open = (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(store, { keyPath: 'key' }).createIndex('at', 'at')
  }
  return settled(request)
}

/** Keeps answers in IndexedDB, in browsers and their workers. The database is opened with the first call. */
export const indexedDbCache = ({
  name = 'cofactor-cache',
  max = 1000,
}: IndexedDbCacheOptions = {}): Cache => {
  let database: Promise<IDBDatabase> | undefined
  const answers = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
    database ??= open(name)
    return (await database).transaction(store, mode).objectStore(store)
  }
  return {
    get: async (key) => {
      const row: unknown = await settled((await answers('readonly')).get(key))
      return isRow(row) ? row.entry : undefined
    },
    set: async (key, entry) => {
      const rows = await answers('readwrite')
      await settled(rows.put({ key, at: Date.now(), entry }))
      if ((await settled(rows.count())) <= max) return
      const oldest = await settled(rows.index('at').openCursor())
      if (oldest) await settled(oldest.delete())
    },
  }
}
