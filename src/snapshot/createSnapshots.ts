import { randomBytes } from 'node:crypto'
import { access, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Store } from '../delivery/createStore'
import { createSyncCursors } from '../delivery/history/createSyncCursors'
import { deriveQueryModel } from '../delivery/queryModel'
import { sortingOf } from '../delivery/sortingOf'
import { disclaimer } from '../domain/governance/reviewState'
import { wordingOf } from '../domain/governance/wording'
import { inLocale } from '../domain/locale'
import type { ContentModel } from '../model/types'
import { freezeEdition, type FrozenEdition } from './freezeEdition'
import { removeOldFiles } from './removeOldFiles'
import { shareRuns, type Run, type SharedRuns } from './shareRuns'
import type { Snapshot, SnapshotLicence, SnapshotManifest } from './snapshotTypes'
import { writeFiles } from './writeFiles'

export type Snapshots = {
  /** Where the files are. */
  readonly folder: string
  /**
   * The edition of now as files, made when they are not there yet; callers who come meanwhile share them. It is never
   * one that holds what was taken back since: undefined when that happened again and again while it was written.
   */
  current(locale: string): Promise<Snapshot | undefined>
  /** Removes the files of this process. */
  close(): Promise<void>
}

export type SnapshotsOptions = {
  readonly store: Store
  /** The model that the store was made with. */
  readonly model: ContentModel
  readonly licence: SnapshotLicence
  /** Made when it is first needed. */
  readonly folder: string
}

/** Times that a snapshot is made for one caller before giving up. */
const attempts = 3

export const createSnapshots = ({ store, model, licence, folder }: SnapshotsOptions): Snapshots => {
  const own = randomBytes(6).toString('hex')
  const cursors = createSyncCursors(store, model)
  const sorting = sortingOf(deriveQueryModel(model))
  const latest = new Map<string, Snapshot>()
  const runs = new Map<string, SharedRuns<Snapshot>>()

  const write = async (edition: FrozenEdition, locale: string): Promise<Snapshot> => {
    try {
      await mkdir(folder, { recursive: true })
      const cursor = cursors.writeAt(edition.revision, locale)
      const manifest = {
        ...describe(edition, store, locale),
        cursor,
        model: cursors.fingerprint,
        licence,
        sorting,
        wording: wordingOf(locale, licence),
      }
      const name = `${own}-${edition.revision}-${locale}.ndjson`
      const snapshot = {
        manifest,
        files: await writeFiles(withManifest(manifest, edition), { folder, name }),
      }
      latest.set(locale, snapshot)
      const needed = new Set([...latest.values()].flatMap(namesOf))
      await removeOldFiles({ folder, own, needed })
      return snapshot
    } finally {
      edition.close()
    }
  }

  const runsOf = (locale: string): SharedRuns<Snapshot> => {
    const known = runs.get(locale)
    if (known) return known
    const start = (): Run<Snapshot> => {
      const edition = freezeEdition({ store, types: Object.keys(model.types), locale })
      return { revision: edition.revision, result: write(edition, locale) }
    }
    const made = shareRuns({ revision: () => store.revision, start })
    runs.set(locale, made)
    return made
  }

  const holdsOnlyPublished = ({ manifest }: Snapshot): boolean =>
    store.history.lastRemoval <= manifest.revision

  return {
    folder,
    current: async (locale) => {
      const known = latest.get(locale)
      const isCurrent =
        known?.manifest.revision === store.revision && (await areThere(folder, namesOf(known)))
      if (known && isCurrent && holdsOnlyPublished(known)) return known
      for (let attempt = 0; attempt < attempts; attempt += 1) {
        const made = await runsOf(locale).ask()
        if (holdsOnlyPublished(made)) return made
      }
      return undefined
    },
    close: async () => {
      for (const { settle } of runs.values()) await settle()
      const names = await readdir(folder).catch(() => [])
      const ours = names.filter((name) => name.startsWith(own))
      await Promise.all(ours.map((name) => rm(join(folder, name), { force: true })))
    },
  }
}

const describe = ({ revision, counts }: FrozenEdition, { history }: Store, locale: string) => {
  const at = history.noteOf(revision)?.at
  return {
    format: 1,
    revision,
    locale,
    counts,
    ...(at === undefined ? {} : { generatedAt: new Date(at).toISOString() }),
    disclaimer: inLocale(disclaimer, locale),
  } as const
}

const namesOf = ({ files }: Snapshot): string[] => Object.values(files).map(({ name }) => name)

const areThere = (folder: string, names: readonly string[]): Promise<boolean> =>
  Promise.all(names.map((name) => access(join(folder, name)))).then(
    () => true,
    () => false,
  )

async function* withManifest(manifest: SnapshotManifest, edition: FrozenEdition): AsyncGenerator<string> {
  yield `${JSON.stringify(manifest)}\n`
  yield* edition.lines()
}
