import type { DatabaseSettings } from '../database/databaseSettings'
import { readDirectly, type KeyRow, type MigrationNames, type StepRow } from '../database/direct/readDirectly'
import type { Change } from '../model/types'
import type { EditionStore } from './loadEdition'
import { changeOfStep } from './changeOfStep'

export type ReadEditionOptions<Store extends EditionStore> = {
  readonly database: DatabaseSettings
  readonly migrations: MigrationNames
  readonly createStore: () => Store
}

/** A published edition that was read whole, without Payload. */
export type ReadEdition<Store> = {
  readonly store: Store
  /** Steps that were read. */
  readonly loaded: number
  readonly keys: readonly KeyRow[]
}

/**
 * What `loadEdition` would load, and the keys, read by the database's driver alone. Undefined whenever anything is not
 * exactly as expected (another schema, content that is still loading, steps without a revision, an error): then only
 * Payload can say what is right, or what is wrong.
 */
export const readEdition = async <Store extends EditionStore>({
  database,
  migrations,
  createStore,
}: ReadEditionOptions<Store>): Promise<ReadEdition<Store> | undefined> => {
  const store = createStore()
  let loaded = 0
  let lowest = Infinity
  const take = (steps: readonly StepRow[]): void => {
    store.load(changesOf(steps))
    loaded += steps.length
    for (const { supersededBy = Infinity } of steps) lowest = Math.min(lowest, supersededBy)
  }
  try {
    const keys = await readDirectly(database, migrations, take)
    if (loaded === 0) return undefined
    // As `exactSince` says it of the log.
    if (loaded < store.revision)
      store.load([], { exactSince: lowest === Infinity ? store.revision : lowest - 1 })
    return { store, loaded, keys }
  } catch {
    return undefined
  }
}

/** One at a time, so that what was parsed for one is gone before the next and never copied by the garbage collector. */
function* changesOf(steps: readonly StepRow[]): Generator<Change> {
  for (const step of steps) yield changeOfStep(step)
}
