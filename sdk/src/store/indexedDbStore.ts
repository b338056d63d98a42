import type { Edition, Persistence } from './Edition.js'

/** Where in the browser the copy is kept. */
export type IndexedDbOptions = {
  /** Name of the database; a store for each language needs one of its own. @default 'cofactor' */
  readonly name?: string
}

const tableName = 'editions'
const key = 'current'

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })

const openDatabase = (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(tableName))
  return settled(request)
}

const isEdition = (value: unknown): value is Edition =>
  typeof value === 'object' && value !== null && 'documents' in value

/** Keeps a store's copy in the browser's IndexedDB, in one transaction: all of it or what was there before. */
export const indexedDbStore = ({ name = 'cofactor' }: IndexedDbOptions = {}): Persistence => ({
  load: async () => {
    const database = await openDatabase(name)
    try {
      const found: unknown = await settled(database.transaction(tableName).objectStore(tableName).get(key))
      return isEdition(found) ? found : undefined
    } finally {
      database.close()
    }
  },
  save: async (edition) => {
    const database = await openDatabase(name)
    try {
      const transaction = database.transaction(tableName, 'readwrite')
      transaction.objectStore(tableName).put(edition, key)
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve())
        transaction.addEventListener('abort', () => reject(transaction.error))
      })
    } finally {
      database.close()
    }
  },
})
