import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

export type RemoveOptions = {
  readonly folder: string
  /** How the names of this process's own files begin. */
  readonly own: string
  /** Own files that are still needed. */
  readonly needed: ReadonlySet<string>
  readonly now?: number
}

/** Downloads that began before a newer snapshot was there have found their file by then. */
const ownAge = 10 * 60_000

/** What others left behind. A process that still needs one of them makes it anew. */
const othersAge = 24 * 3_600_000

const isSnapshot = /\.ndjson(\.gz|\.br)?(\.part)?$/

/** Removes snapshots of earlier revisions, and what was left by processes that have ended. */
export const removeOldFiles = async ({
  folder,
  own,
  needed,
  now = Date.now(),
}: RemoveOptions): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => isSnapshot.test(name) && !needed.has(name))
  for (const name of names) {
    const path = join(folder, name)
    // Another process may have removed it already.
    const age = await stat(path).then(
      ({ mtimeMs }) => now - mtimeMs,
      () => 0,
    )
    if (age > (name.startsWith(own) ? ownAge : othersAge)) await rm(path, { force: true })
  }
}
